import QueueStore
import Triage
import WorkingTime

/// What somebody outside needs to answer an enquiry in the office's place.
struct Packet: Sendable {
    let page: EnquiryPage
    let receiver: String
    let because: String?
    let handedOffBy: Person
    let category: KitCategory?
    /// What the office knows of the requester.
    let requester: CorrespondentRecord?
    /// For whom the requester may act.
    let authorities: [AuthorityDocument]
    let words: Words

    /// - Parameter page: the enquiry before it is handed off.
    init(_ page: EnquiryPage, to: String, because: String?, _ desk: ActionDesk) {
        self.page = page
        receiver = to
        self.because = because
        handedOffBy = desk.person
        category = desk.context.kit.category(page.enquiry.category)
        requester = page.correspondent
        authorities = page.authorities
        words = desk.words
    }

    /// Who decided what it is, as it stands: a triage, or the allocation that agreed with the suggestion; nil while
    /// nobody has.
    var decision: RecordedEvent? {
        var decisions: [RecordedEvent] = []
        for recorded in page.history {
            switch recorded.event {
            case .triaged: decisions.append(recorded)
            case .allocated where decisions.isEmpty: decisions.append(recorded)
            case .undone(let undone) where undone.what == .triage: _ = decisions.popLast()
            default: break
            }
        }
        return decisions.last
    }

    /// For a request for information, how long it lay here; nil on the day of receipt, and for all else.
    ///
    /// A request that goes to the wrong part of an authority has been received by the authority (FOIA section 10(6),
    /// UK GDPR article 12(3)): each day here is one less for whoever answers.
    var lateness: String? {
        let received = words.zone.date(of: page.enquiry.receivedAt)
        let days = words.zone.date(of: words.now).daysSinceEpoch - received.daysSinceEpoch
        guard days > 0, isInformationRights else { return nil }
        return "A request for information is handed off the same day. \(page.enquiry.reference) was received on "
            + "\(received.inWords), \(Words.count(days, "day")) ago, and the time to answer has run since then."
    }

    private var isInformationRights: Bool {
        page.enquiry.advisories.contains(.informationRights)
            || (category?.clocks ?? []).contains { Self.statutoryClocks.contains($0) }
    }

    private static let statutoryClocks: Set<String> = [
        "foi", "foi-review", "foi-transferred", "eir", "eir-review", "subject-access", "dp-complaint-ack",
    ]
}
