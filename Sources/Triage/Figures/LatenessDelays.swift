import WorkingTime

/// How long a late enquiry stood still, and where, in working days.
struct LatenessDelays {
    private let days: [LatenessCause.Kind: Int]
    /// A delay up to this is ordinary: a fifth of the working days from receipt to the due date.
    private let ordinary: Int

    init(of matter: LatenessCase, zone: Zone, calendar: HolidayCalendar) {
        func workingDays(_ start: Instant, _ end: Instant) -> Int {
            calendar.workingDays(after: zone.date(of: start), through: zone.date(of: end), in: .englandAndWales)
        }
        let end = matter.endedAt
        let triaged = min(matter.triagedAt ?? end, end)
        ordinary = workingDays(matter.receivedAt, matter.dueAt) / 5
        days = [
            .forwardedLate: workingDays(matter.receivedAt, min(matter.arrivedAt, end)),
            .lateTriage: workingDays(matter.arrivedAt, triaged),
            .pool: workingDays(triaged, min(matter.begunAt ?? end, end)),
            .thirdParty: Self.thirdPartyDays(matter, until: zone.date(of: end), calendar),
        ]
    }

    /// The longest delay that was out of the ordinary, of equal ones the earlier in an enquiry's life; nil when none was.
    var longest: LatenessCause.Kind? {
        let order: [LatenessCause.Kind] = [.forwardedLate, .lateTriage, .pool, .thirdParty]
        guard let most = order.compactMap({ days[$0] }).max(), most > ordinary else { return nil }
        return order.first { days[$0] == most }
    }

    /// `1 working day`, `7 working days`.
    func inWords(_ kind: LatenessCause.Kind) -> String {
        let count = days[kind] ?? 0
        return "\(count) working day\(count == 1 ? "" : "s")"
    }

    /// Waits that overlap count once, and none counts further than the end of the clock.
    private static func thirdPartyDays(_ matter: LatenessCase, until last: CivilDate, _ calendar: HolidayCalendar)
        -> Int
    {
        var total = 0
        var counted = CivilDate.earliest
        for wait in matter.waits.filter({ $0.reason == .thirdParty }).sorted(by: { $0.asked < $1.asked }) {
            let end = min(wait.answered ?? last, last)
            total += calendar.workingDays(after: max(wait.asked, counted), through: end, in: .englandAndWales)
            counted = max(counted, end)
        }
        return total
    }
}
