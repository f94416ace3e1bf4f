package import Triage
package import WorkingTime

/// The manager's figures: how much, how old, what is late and what will be.
package struct Backlog: Sendable {
    /// Figures of one category or of one colleague.
    package struct Group: Sendable {
        /// A category's code, a colleague's address or `pool`; nil for what nobody holds yet.
        package let code: String?
        package var open = 0
        package var atRisk = 0
        package var late = 0
        package var oldestDays = 0
    }

    /// How many open enquiries are of an age.
    package struct AgeBand: Sendable {
        /// In words, such as “8 to 14 days”.
        package let band: String
        /// Days, inclusive; nil for no upper end.
        package let from: Int
        package let to: Int?
        package var open = 0
    }

    package let asOf: Instant
    /// Everything but what is closed.
    package var open = 0
    /// Waiting for triage.
    package var new = 0
    /// Waiting for somebody outside.
    package var waiting = 0
    package var atRisk = 0
    package var late = 0
    /// Whole days since the oldest open one was received.
    package var oldestDays = 0
    /// Most open ones first.
    package var byCategory: [Group] = []
    /// Most open ones first.
    package var byColleague: [Group] = []
    /// Youngest first; together they hold every open one.
    package var ageBands: [AgeBand] = [
        AgeBand(band: "up to a week", from: 0, to: 7),
        AgeBand(band: "8 to 14 days", from: 8, to: 14),
        AgeBand(band: "15 to 28 days", from: 15, to: 28),
        AgeBand(band: "29 to 60 days", from: 29, to: 60),
        AgeBand(band: "over 60 days", from: 61, to: nil),
    ]
    package var receivedInSevenDays = 0
    package var closedInSevenDays = 0
}

extension Session {
    /// The figures at a moment, of what a viewer may see.
    package func backlog(inbox: String?, viewer: Person?, now: Instant) throws -> Backlog {
        var scope = visible(to: viewer)
        if let inbox { scope = "\(sql: scope) AND inbox = \(inbox)" }
        var tally = BacklogTally(now: now)
        // The leading clock is the unmet one due first: its moments decide late and at risk.
        _ = try rows(
            """
            SELECT state, category, allocated_to, received_at, due_at,
                (SELECT min(clock.at_risk_at) FROM clock WHERE clock.enquiry_id = enquiry.id
                    AND clock.ended_at IS NULL AND clock.due_at = enquiry.due_at AND clock.paused_since IS NULL)
            FROM enquiry WHERE state <> 'closed' AND \(sql: scope)
            """
        ) { row in
            tally.add(
                state: row.text(0),
                category: row.text(1),
                colleague: row.optionalText(2),
                receivedAt: row.integer(3),
                dueAt: row.integer(4),
                atRiskAt: row.optionalInteger(5)
            )
        }
        let week = now.seconds - 7 * 86_400
        tally.backlog.receivedInSevenDays = Int(
            try integer("SELECT count(*) FROM enquiry WHERE received_at > \(week) AND \(sql: scope)") ?? 0
        )
        tally.backlog.closedInSevenDays = Int(
            try integer(
                "SELECT count(*) FROM enquiry WHERE state = 'closed' AND closed_at > \(week) AND \(sql: scope)"
            ) ?? 0
        )
        return tally.finished()
    }
}

/// Adds enquiries up into a backlog, one at a time.
private struct BacklogTally {
    var backlog: Backlog
    private var categories: [String: Backlog.Group] = [:]
    private var colleagues: [String?: Backlog.Group] = [:]

    init(now: Instant) {
        backlog = Backlog(asOf: now)
    }

    mutating func add(
        state: String,
        category: String,
        colleague: String?,
        receivedAt: Int64,
        dueAt: Int64,
        atRiskAt: Int64?
    ) {
        let now = backlog.asOf.seconds
        let age = max(0, Int((now - receivedAt) / 86_400))
        // A paused clock is neither late nor at risk: it has no moment of risk.
        let late = atRiskAt != nil && dueAt < now
        let atRisk = !late && (atRiskAt.map { $0 <= now } ?? false)
        count(age: age, late: late, atRisk: atRisk)
        if state == EnquiryState.new.rawValue { backlog.new += 1 }
        if state == EnquiryState.waiting.rawValue { backlog.waiting += 1 }
        categories[category, default: .init(code: category)].add(age: age, late: late, atRisk: atRisk)
        colleagues[colleague, default: .init(code: colleague)].add(age: age, late: late, atRisk: atRisk)
    }

    private mutating func count(age: Int, late: Bool, atRisk: Bool) {
        backlog.open += 1
        backlog.oldestDays = max(backlog.oldestDays, age)
        if late { backlog.late += 1 }
        if atRisk { backlog.atRisk += 1 }
        if let band = backlog.ageBands.lastIndex(where: { age >= $0.from }) { backlog.ageBands[band].open += 1 }
    }

    private static func sorted(_ groups: some Sequence<Backlog.Group>) -> [Backlog.Group] {
        groups.sorted { ($1.open, $0.code ?? "") < ($0.open, $1.code ?? "") }
    }

    func finished() -> Backlog {
        var result = backlog
        result.byCategory = Self.sorted(categories.values)
        result.byColleague = Self.sorted(colleagues.values)
        return result
    }
}

extension Backlog.Group {
    fileprivate mutating func add(age: Int, late: Bool, atRisk: Bool) {
        open += 1
        oldestDays = max(oldestDays, age)
        if late { self.late += 1 }
        if atRisk { self.atRisk += 1 }
    }
}
