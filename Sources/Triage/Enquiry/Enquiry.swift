package import Classifier
package import WorkingTime

/// An enquiry as its events have made it.
package struct Enquiry: Hashable, Sendable {
    package let reference: EnquiryReference
    /// The number of events so far. An action says which version it saw.
    package var version: Int
    package var inbox: String
    package var state: EnquiryState
    package var from: Correspondent
    package var subject: String
    package var receivedAt: Instant
    package var category: String
    /// Nil until it is allocated.
    package var allocation: Allocation?
    package var priority: Priority
    package var marking: Marking
    package var language: Language
    package var advisories: [Advisory]
    package var clocks: [EnquiryClock]
    package var proposal: Proposal
    /// Whether only named people may see it.
    package var restricted: Bool
    /// Whether a person has decided what it is.
    package var triaged: Bool
    /// Why the message could not be understood, in words; nil when it was.
    package var quarantine: String?
    package var outcome: Outcome?
    package var evidence: String?
    package var closedAt: Instant?

    /// The unmet clock that is due first: its due and status are the enquiry's.
    package var leadingClock: EnquiryClock? { clocks.leading }

    /// The status of the leading clock; of all clocks together once none runs.
    package func status(at now: Instant) -> ClockStatus { clocks.status(at: now) }
}

extension Instant {
    /// Later than any deadline: what sorts last.
    package static let distantFuture = Instant(seconds: Int64(Int32.max) * 1_000)
}
