package import Triage
import WorkingTime

/// What somebody outside needs to answer an enquiry in the office's place.
package struct Packet: Sendable {
    /// The enquiry before it was handed off, or since.
    package let dossier: EnquiryDossier
    package let receiver: String
    package let because: String?
    package let handedOffBy: Person
    package let category: KitCategory?
    /// What the office knows of the requester.
    package let requester: CorrespondentRecord?
    /// For whom the requester may act.
    package let authorities: [AuthorityDocument]
    package let words: Words

    /// - Parameters:
    ///   - dossier: the enquiry before it is handed off, or since.
    ///   - receiver: to whom: a name, a team, an address.
    ///   - context: the moment it is handed off, and the office as it is then.
    package init(
        _ dossier: EnquiryDossier,
        to receiver: String,
        because: String?,
        by person: Person,
        _ context: DecisionContext
    ) {
        self.dossier = dossier
        self.receiver = receiver
        self.because = because
        handedOffBy = person
        category = context.kit.category(dossier.enquiry.category)
        requester = dossier.correspondent
        authorities = dossier.authorities
        words = Words(zone: context.zone, now: context.now)
    }

    /// Who decided what it is, as it stands: a triage, or the allocation that agreed with the suggestion; nil while
    /// nobody has.
    package var decision: RecordedEvent? {
        var decisions: [RecordedEvent] = []
        for recorded in dossier.history {
            switch recorded.event {
            case .triaged: decisions.append(recorded)
            case .allocated where decisions.isEmpty: decisions.append(recorded)
            case .undone(let undone) where undone.what == .triage: _ = decisions.popLast()
            default: break
            }
        }
        return decisions.last
    }

    /// The clocks as they ran when it was handed off, which ended them: by when whoever answers must do so.
    package var clocks: [StoredClock] {
        let enquiry = dossier.enquiry
        guard enquiry.outcome == .handedOff else { return dossier.summary.clocks }
        let ended = Dictionary(
            enquiry.clocksBeforeClosing.map { ($0.name, $0.endedAt) },
            uniquingKeysWith: { first, _ in first }
        )
        return dossier.summary.clocks.map { $0.ended(at: ended[$0.name] ?? nil) }
    }

    /// For a request for information, how long it lay here; nil on the day of receipt, and for all else.
    ///
    /// A request that goes to the wrong part of an authority has been received by the authority (FOIA section 10(6),
    /// UK GDPR article 12(3)): each day here is one less for whoever answers.
    package var lateness: String? {
        let received = words.zone.date(of: dossier.enquiry.receivedAt)
        let days = words.zone.date(of: words.now).daysSinceEpoch - received.daysSinceEpoch
        guard days > 0, isInformationRights else { return nil }
        return "A request for information is handed off the same day. \(dossier.enquiry.reference) was received on "
            + "\(received.inWords), \(Words.count(days, "day")) ago, and the time to answer has run since then."
    }

    private var isInformationRights: Bool {
        dossier.enquiry.advisories.contains(.informationRights)
            || (category?.clocks ?? []).contains { Self.statutoryClocks.contains($0) }
    }

    private static let statutoryClocks: Set<String> = [
        "foi", "foi-review", "foi-transferred", "eir", "eir-review", "subject-access", "dp-complaint-ack",
    ]
}
