import QueueStore
import Triage
import WorkingTime

/// What somebody sees when they open an enquiry.
struct Page {
    let summary: EnquirySummary
    let enquiry: Enquiry
    let history: [RecordedEvent]
    let conversation: [StoredMessage]
    let now: Instant

    /// By clock, the day or moment it is due; a clock without a due date is left out.
    var dues: [String: String] {
        Dictionary(uniqueKeysWithValues: summary.clocks.compactMap { clock in clock.due.map { (clock.name, $0) } })
    }

    /// By clock, what is said of it now.
    var statuses: [String: ClockStatus] {
        Dictionary(uniqueKeysWithValues: summary.clocks.map { ($0.name, $0.status(at: now)) })
    }

    /// How a clock's date came about, in words.
    func account(_ clock: String) -> String { summary.clocks.first { $0.name == clock }?.account ?? "" }

    /// The status of the clock that is due first.
    var status: ClockStatus { summary.status(at: now) }

    /// Who should answer, and why: “owain (has the skill records; has no open work)”.
    var suggestion: String? {
        enquiry.proposal.route.map { route in
            let name = route.to.description.split(separator: "@").first ?? ""
            return "\(name) (\(route.because.joined(separator: "; ")))"
        }
    }

    /// The words of the message that set an advisory off; nil when nothing did.
    func heard(_ advisory: Advisory) -> [String]? {
        enquiry.advisories.contains(advisory) ? enquiry.proposal.advisoryReasons[advisory.rawValue] : nil
    }

    /// What happened, oldest first, each with the first name of whoever did it.
    var happened: [String] {
        history.map { "\($0.actor.description.split(separator: "@").first ?? ""): \($0.words)" }
    }
}
