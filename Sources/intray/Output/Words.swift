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

    /// “late since 2 October 2026”, “at risk, due 5 October 2026”, …
    func due(_ enquiry: EnquirySummary) -> String {
        let status = enquiry.status(at: now)
        guard let due = enquiry.leadingClock?.dueAt else { return status.rawValue }
        return switch status {
        case .late: "late, was due \(day(due))"
        case .onTime: "due \(day(due))"
        default: "\(status.rawValue), due \(day(due))"
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
