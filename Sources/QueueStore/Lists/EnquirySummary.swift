package import Triage
package import WorkingTime

/// An enquiry as a list shows it.
package struct EnquirySummary: Sendable {
    package let reference: EnquiryReference
    /// The number of events so far.
    package let version: Int
    package let inbox: String
    package let state: EnquiryState
    /// A code of the kit.
    package let category: String
    /// An e-mail address, or `pool`; nil until it is allocated.
    package let allocatedTo: String?
    /// An e-mail address, or `pool`; nil where nothing was suggested.
    package let suggestedTo: String?
    package let suggestedCategory: String
    /// Of the suggested category, 0 to 1.
    package let probability: Double
    package let priority: Priority
    package let marking: Marking
    /// `en`, `cy`, `en+cy` or `other`.
    package let language: String
    package let advisories: [String]
    /// Why the message could not be understood, in words; nil when it was.
    package let quarantine: String?
    package let receivedAt: Instant
    package let closedAt: Instant?
    package let outcome: Outcome?
    package let from: Correspondent
    package let subject: String
    /// The last day on which whoever holds it works before it is due, ISO 8601.
    package let actBy: String?
    /// A reason of `WaitingReason`; nil while nothing is waited for.
    package let waitingFor: String?
    /// The day on which what is waited for was asked for, ISO 8601; nil while nothing is waited for.
    package internal(set) var waitingSince: String?
    /// The day on which a message came while it waited, ISO 8601; it may be the answer.
    package internal(set) var heardOn: String?
    /// The day on which it is brought forward again, ISO 8601.
    package let broughtForwardOn: String?
    package let channel: Channel
    /// Codes of `DistressingSubject`.
    package let distressing: [String]
    /// Whether only named people may see it.
    package let restricted: Bool
    /// How many mails of the office did not arrive, that nobody has seen to.
    package let undelivered: Int
    /// How many mails were sent from the mailbox, past Intray, since it was last taken up here: it may be answered.
    package let answeredOutside: Int
    package internal(set) var clocks: [StoredClock]

    /// Whether a message came while it waited.
    package var heard: Bool { heardOn != nil }

    /// Whether words of it may distress a reader who has not chosen to read them.
    package var isDistressing: Bool {
        !distressing.isEmpty || advisories.contains(Advisory.distressing.rawValue)
    }

    /// The unmet clock that is due first.
    package var leadingClock: StoredClock? { clocks.leading }

    /// The status of the leading clock; of all clocks together once none runs.
    package func status(at now: Instant) -> ClockStatus { clocks.status(at: now) }
}
