package import WorkingTime

/// What a closing counts as: how long it took and whether it was in time.
package struct ClosingFigures: Hashable, Sendable {
    /// Working days of England and Wales from the day after receipt to the day of closing; 0 for the same day.
    package let workingDays: Int
    /// Whether it was late against the due dates as they first stood; nil when nothing was due.
    package let lateOriginal: Bool?
    /// Why it was late against the due dates with all that stopped the clocks; nil when it was not.
    package let cause: LatenessCause?

    package init(workingDays: Int, lateOriginal: Bool?, cause: LatenessCause?) {
        self.workingDays = workingDays
        self.lateOriginal = lateOriginal
        self.cause = cause
    }

    /// The figures of a closing; nil for what is open, and for an ending that answered nobody.
    package init?(of enquiry: Enquiry, zone: Zone, calendar: HolidayCalendar) {
        guard enquiry.state == .closed, let closedAt = enquiry.closedAt, enquiry.outcome?.isMeasured ?? false else {
            return nil
        }
        let due = enquiry.clocks.filter { $0.hasStarted && $0.dueAt != nil }
        self.init(
            workingDays: calendar.workingDays(
                after: zone.date(of: enquiry.receivedAt),
                through: zone.date(of: closedAt),
                in: .englandAndWales
            ),
            lateOriginal: due.isEmpty ? nil : due.contains { $0.isLateOriginally(closedAt, zone) },
            cause: LatenessCase(enquiry).map { .of($0, zone: zone, calendar: calendar) }
        )
    }
}

extension EnquiryClock {
    fileprivate func isLateOriginally(_ closedAt: Instant, _ zone: Zone) -> Bool {
        guard let original = originalDue?.moment(in: zone) else { return false }
        return (endedAt ?? closedAt) > original
    }
}

extension Outcome {
    /// Whether the time to this ending is measured. Spam, a second copy and what was answered before it came here say
    /// nothing of how quick the office is.
    package var isMeasured: Bool {
        switch self {
        case .discarded, .duplicate, .answeredElsewhere: false
        default: true
        }
    }

    /// The endings whose time is not measured.
    package static let unmeasured = allCases.filter { !$0.isMeasured }
}
