/// What people see of a clock. It is never stored: it follows from comparing stored moments with now.
package enum ClockStatus: String, Codable, CaseIterable, Sendable, Hashable {
    /// Running, with time left.
    case onTime = "on-time"
    /// Running, and the act-by date or the last working day has begun.
    case atRisk = "at-risk"
    /// Running, and the due moment has passed.
    case late
    /// Standing still while somebody else has the next move.
    case paused
    /// The period waits for something before it starts.
    case notStarted = "not-started"
    /// Done in time.
    case met
    /// Done, but too late.
    case missed
    /// There is nothing to be measured against.
    case none

    /// The status at `now`.
    ///
    /// - Parameters:
    ///   - started: whether the period has started.
    ///   - due: the last second that is in time; nil when there is none.
    ///   - atRiskFrom: the first second of the act-by date, else of the last working day; nil when there is none.
    ///   - pausedSince: the first second at which the clock stood still; nil when it runs. A clock that was paused
    ///     before its due moment cannot be missed.
    ///   - metAt: when it was done; nil while it is not.
    package static func status(
        started: Bool,
        due: Instant?,
        atRiskFrom: Instant?,
        pausedSince: Instant?,
        metAt: Instant?,
        now: Instant
    ) -> ClockStatus {
        guard started else { return metAt == nil ? .notStarted : .met }
        guard let due else { return .none }
        if let metAt {
            let stoppedInTime = pausedSince.map { $0 <= due } ?? false
            return metAt <= due || stoppedInTime ? .met : .missed
        }
        if pausedSince != nil { return .paused }
        if now > due { return .late }
        return atRiskFrom.map { now >= $0 } ?? false ? .atRisk : .onTime
    }
}

extension Deadline {
    /// The status of this deadline at `now`; `actBy` is the office's own earlier date, if it has set one.
    package func status(now: Instant, metAt: Instant? = nil, actBy: CivilDate? = nil, zone: Zone) -> ClockStatus {
        ClockStatus.status(
            started: started != nil,
            due: due?.moment(in: zone),
            atRiskFrom: (actBy ?? lastWorkingDay).map(zone.startOfDay),
            pausedSince: pausedSince.map(zone.startOfDay),
            metAt: metAt,
            now: now
        )
    }
}
