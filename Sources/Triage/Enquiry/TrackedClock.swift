package import WorkingTime

/// A clock as far as its status goes: as the events make it, or as the read model holds it.
package protocol TrackedClock {
    var name: String { get }
    var hasStarted: Bool { get }
    /// The last moment at which it is still on time; nil when nothing is due.
    var dueAt: Instant? { get }
    /// The first moment at which it is at risk.
    var atRiskFrom: Instant? { get }
    /// The first moment at which it stood still; nil while it runs.
    var pausedSince: Instant? { get }
    /// When it was met or ended; nil until then.
    var endedAt: Instant? { get }
}

extension TrackedClock {
    /// On time, at risk, late, paused, not started, met, missed or none, at a moment.
    package func status(at now: Instant) -> ClockStatus {
        ClockStatus.status(
            started: hasStarted,
            due: dueAt,
            atRiskFrom: atRiskFrom,
            pausedSince: pausedSince,
            metAt: endedAt,
            now: now
        )
    }
}

extension Collection where Element: TrackedClock {
    /// The unmet clock that is due first: its due and status are the enquiry's.
    package var leading: Element? {
        filter { $0.endedAt == nil && $0.dueAt != nil }
            .min { ($0.dueAt ?? .distantFuture, $0.name) < ($1.dueAt ?? .distantFuture, $1.name) }
    }

    /// The status of the leading clock; of all clocks together once none runs.
    package func status(at now: Instant) -> ClockStatus {
        if let leading { return leading.status(at: now) }
        let ended = filter { $0.endedAt != nil }.map { $0.status(at: now) }
        if ended.contains(.missed) { return .missed }
        if ended.contains(.met) { return .met }
        return first?.status(at: now) ?? .none
    }
}
