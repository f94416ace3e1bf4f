import Classifier
import Triage
import WorkingTime

/// The read model's row for an enquiry: what the events, the kit and the people of the office make of it.
struct EnquiryRow {
    /// In the order of `columns`.
    let values: [SQLValue]
    /// When somebody is to be told that it is at risk, or late. It is no column of those that follow from the events alone:
    /// once it was told, the row holds the next such moment.
    let tellAt: Instant?

    init(_ enquiry: Enquiry, _ context: DecisionContext) {
        let leading = enquiry.leadingClock
        tellAt = leading.flatMap { Self.risk(of: $0, enquiry, context) }
        let proposal = enquiry.proposal
        let all: [(any SQLBindable)?] = [
            enquiry.version, enquiry.inbox, enquiry.channel.rawValue, enquiry.state.rawValue, enquiry.category,
            enquiry.allocation?.description, proposal.route?.to.description, proposal.category, proposal.probability,
            enquiry.priority.rank, enquiry.marking.rawValue, enquiry.language.rawValue, Self.words(enquiry.advisories),
            Self.words(enquiry.subjects), enquiry.restricted,
            enquiry.quarantine.map(Dialect.storable),
            enquiry.arrivedAt.seconds, enquiry.receivedAt.seconds, (leading?.dueAt ?? .distantFuture).seconds,
            tellAt?.seconds,
            leading.flatMap { context.actBy($0, of: enquiry) }?.description,
            enquiry.wait?.reason.rawValue, enquiry.wait?.asked.description, enquiry.wait?.heard?.description,
            enquiry.broughtForwardOn?.description, enquiry.review?.reviewer,
            Self.padded(enquiry.passedOnBy), enquiry.closedAt?.seconds, enquiry.outcome?.rawValue,
            enquiry.from.name.map(Dialect.storable), Dialect.storable(enquiry.from.address),
            Dialect.storable(enquiry.subject), enquiry.origin?.id, enquiry.undelivered.count,
            enquiry.answeredOutside.count,
        ]
        values = all.map { $0?.sqlValue ?? .null }
    }

    static let columns = [
        "version", "inbox", "channel", "state", "category", "allocated_to", "suggested_to", "suggested_category",
        "probability", "priority", "marking", "language", "advisories", "subjects", "restricted", "quarantine",
        "arrived_at", "received_at", "due_at", "at_risk_at", "act_by", "waiting_for",
        "waiting_since", "heard_on", "chase_on", "reviewer", "passed_by", "closed_at", "outcome", "from_name",
        "from_address", "subject", "origin_id", "undelivered", "answered_outside",
    ]

    /// The columns, comma between them.
    static let names = Statement(stringLiteral: columns.joined(separator: ", "))

    /// What an upsert does to a row that is there.
    static let changes = Statement(
        stringLiteral: (columns + ["head"]).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    )

    private static func words(_ values: [some RawRepresentable<String>]) -> String {
        values.map(\.rawValue).joined(separator: " ")
    }

    /// Words with blanks on both sides of each, so that one can be looked for as a whole.
    private static func padded(_ words: [String]) -> String {
        words.isEmpty ? "" : " " + words.joined(separator: " ") + " "
    }

    /// The first moment at which the leading clock is at risk; nil while it stands still. A date that was set by hand
    /// without such a moment is at risk when it is due.
    private static func risk(of clock: EnquiryClock, _ enquiry: Enquiry, _ context: DecisionContext) -> Instant? {
        guard clock.pausedSince == nil else { return nil }
        return context.atRiskFrom(clock, of: enquiry) ?? clock.dueAt
    }
}

/// The read model's row for one clock of an enquiry.
struct ClockRow {
    /// In the order of `columns`.
    let values: [SQLValue]

    init(_ clock: EnquiryClock, of enquiry: Enquiry, _ context: DecisionContext) {
        let all: [(any SQLBindable)?] = [
            clock.name, clock.rule, clock.started?.description, clock.originalDue?.description, clock.due?.description,
            clock.dueAt?.seconds, context.atRiskFrom(clock, of: enquiry)?.seconds, clock.pausedSince?.seconds,
            clock.endedAt?.seconds, clock.setByHand, clock.calendarVersion, clock.account,
            clock.originalDue?.moment(in: context.zone).seconds, clock.provisional ?? false,
        ]
        values = all.map { $0?.sqlValue ?? .null }
    }

    static let columns = [
        "name", "rule", "started", "original_due", "due", "due_at", "at_risk_at", "paused_since", "ended_at",
        "by_hand", "calendar", "account", "original_due_at", "provisional",
    ]

    static let names = Statement(stringLiteral: columns.joined(separator: ", "))
}
