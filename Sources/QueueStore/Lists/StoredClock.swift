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
    package let endedAt: Instant?
    /// How the date came about, in words.
    package let account: String
}

extension StoredClock: TrackedClock {
    package var hasStarted: Bool { started != nil }
}
