package import Classifier
package import WorkingTime

/// An enquiry as its events have made it.
package struct Enquiry: Hashable, Sendable {
    package let reference: EnquiryReference
    /// The number of events so far. An action says which version it saw.
    package var version: Int
    package var inbox: String
    package var channel: Channel
    /// The enquiry it was split from; nil for one that arrived by itself.
    package let origin: EnquiryReference?
    /// Who wrote it first, where it was forwarded.
    package let forwarded: Forwarding?
    /// The enquiry it goes on from, or may belong to; nil where nothing says so.
    package let earlier: EarlierEnquiry?
    package var state: EnquiryState
    package var from: Correspondent
    package var subject: String
    /// When it arrived here.
    package let arrivedAt: Instant
    /// When the request first reached the office: the arrival, until a person corrects it.
    package var receivedAt: Instant
    package var category: String
    /// Nil until it is allocated.
    package var allocation: Allocation?
    package var priority: Priority
    package var marking: Marking
    package var language: Language
    package var advisories: [Advisory]
    /// What is distressing about it.
    package var subjects: [DistressingSubject]
    /// Values as they stand in the text, or as a person put them right.
    package var facts: [String: [String]]
    package var clocks: [EnquiryClock]
    package var proposal: Proposal
    /// Whether only named people may see it.
    package var restricted: Bool
    /// Why the message could not be understood, in words; nil when it was.
    package var quarantine: String?

    /// When a person decided what it is; nil while nobody has.
    package var triagedAt: Instant?
    package var begunAt: Instant?
    /// When the correspondent had a first word; nil until then.
    package var acknowledgedAt: Instant?
    /// Every wait so far, the present one last.
    package var waits: [Wait] = []
    /// Where it stood before it began to wait.
    package var stateBeforeWait: EnquiryState?
    package var review: Review?
    /// Whether a second pair of eyes approved the answer.
    package var approved = false
    /// The outcome that was approved; nil when none was named.
    package var approvedOutcome: Outcome?
    /// What the approved answer says, as `ReplyRequest.digest`; nil when none was shown to the reviewer.
    package var approvedText: String?
    /// Everybody it was ever allocated to, in order, without the pool.
    package var holders: [String] = []
    /// Who passed it on: it is not offered to them again.
    package var passedOnBy: [String] = []
    /// By a clock's name, the rule that took its place.
    package var extensions: [String: String] = [:]
    /// The enquiry it was merged into.
    package var mergedInto: EnquiryReference?
    /// What each enquiry that was merged into it added to its advisories and distressing subjects.
    var broughtByMerge: [EnquiryReference: Undoable.Brought] = [:]
    /// What can be taken back, newest last.
    package var undoable: [Undoable] = []

    /// Mails of the office that left or are to leave, by their numbers in the ledger.
    package var sent: [Int64] = []
    /// Those of them that did not arrive, and that nobody has seen to.
    package var undelivered: [Int64] = []
    var lastReply: LastReply?
    var decisiveMail: DecisiveMail?
    /// The mail that was the first word, by its number in the ledger; nil where it was spoken otherwise.
    var firstWordMail: Int64?
    /// Messages that somebody sent from the mailbox, past Intray, since the enquiry was last taken up here: it may be
    /// answered. By their numbers in the ledger.
    package var answeredOutside: [Int64] = []

    package var outcome: Outcome?
    package var evidence: String?
    /// Why it was late, as the person said who closed it.
    package var lateBecause: String?
    package var closedAt: Instant?
    /// Where it stood before it was closed.
    package var standingBeforeClosing: Standing?

    /// Enquiries it was split into or that were merged into it, each once.
    package var linked: [EnquiryReference] {
        undoable.reduce(into: []) { linked, undoable in
            switch undoable {
            case .split(let other), .absorbed(let other): if !linked.contains(other) { linked.append(other) }
            case .join, .triage: break
            }
        }
    }

    /// The clocks as they ran when it was closed; those that run now while it is open.
    package var clocksBeforeClosing: [EnquiryClock] { standingBeforeClosing?.clocks ?? clocks }

    /// The unmet clock that is due first: its due and status are the enquiry's.
    package var leadingClock: EnquiryClock? { clocks.leading }

    /// The status of the leading clock; of all clocks together once none runs.
    package func status(at now: Instant) -> ClockStatus { clocks.status(at: now) }

    /// Whether a person has decided what it is.
    package var triaged: Bool { triagedAt != nil }

    /// What it waits for at present.
    package var wait: Wait? { state == .waiting ? waits.last : nil }

    /// Whether reading it is written down: it is for named people, or marked as sensitive.
    package var recordsReads: Bool { restricted || marking == .officialSensitive }

    /// Facts its category requires that neither the text nor a person has given.
    package func missingFacts(_ kit: Kit) -> [String] {
        (kit.category(category)?.requiredFacts ?? []).map(\.rawValue).filter { facts[$0] == nil }
    }

    /// The day on which it is brought forward again; nil while nothing is waited for.
    package var broughtForwardOn: CivilDate? { wait?.broughtForwardOn }
}

extension Instant {
    /// Later than any deadline: what sorts last.
    package static let distantFuture = Instant(seconds: Int64(Int32.max) * 1_000)
}
