import Triage
package import WorkingTime

/// A clock as a list shows it.
package struct StoredClock: Sendable {
    package let name: String
    package let rule: String
    /// The day that counts as receipt, ISO 8601; nil while the clock has not started.
    package let started: String?
    package let originalDue: String?
    /// A day or a moment, ISO 8601; nil when nothing is due.
    package let due: String?
    package let dueAt: Instant?
    package let atRiskFrom: Instant?
    /// Nil while it runs.
    package let pausedSince: Instant?
    package private(set) var endedAt: Instant?
    package let originalDueAt: Instant?
    /// Whether a person set the date.
    package let setByHand: Bool
    /// Whether the count touches a year whose bank holidays are not known yet, so that the date may move.
    package let provisional: Bool
    /// How the date came about, in words.
    package let account: String
}

extension StoredClock: TrackedClock {
    package var hasStarted: Bool { started != nil }

    /// The same clock, had it ended then; nil where it had not.
    package func ended(at moment: Instant?) -> StoredClock {
        var clock = self
        clock.endedAt = moment
        return clock
    }

    /// The status had nothing moved the date: no wait, no extension.
    package func originalStatus(at now: Instant) -> ClockStatus {
        ClockStatus.status(
            started: hasStarted,
            due: originalDueAt,
            atRiskFrom: nil,
            pausedSince: nil,
            metAt: endedAt,
            now: now
        )
    }
}
