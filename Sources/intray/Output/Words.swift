import QueueStore
import WorkingTime

/// Dates and states in the words people use.
struct Words {
    let zone: Zone
    let now: Instant

    /// “3 October 2026”.
    func day(_ moment: Instant) -> String { zone.date(of: moment).inWords }

    /// “3 October 2026 at 09:15”.
    func moment(_ moment: Instant) -> String {
        let (hour, minute) = zone.localTime(of: moment)
        return "\(day(moment)) at \(Self.twoDigits(hour)):\(Self.twoDigits(minute))"
    }

    /// “late, was due 2 October 2026”, “at-risk, due 5 October 2026”, “due 6 October 2026 at 09:15”, “no deadline”.
    func due(_ enquiry: EnquirySummary) -> String {
        let status = enquiry.status(at: now)
        guard let clock = enquiry.leadingClock, let dueAt = clock.dueAt else {
            return status == .none ? "no deadline" : status.rawValue
        }
        // A deadline in hours has its time of day.
        let due = clock.due?.contains("T") ?? false ? moment(dueAt) : day(dueAt)
        return switch status {
        case .late: "late, was due \(due)"
        case .onTime: "due \(due)"
        default: "\(status.rawValue), due \(due)"
        }
    }

    /// “1 account”, “2 accounts”.
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
