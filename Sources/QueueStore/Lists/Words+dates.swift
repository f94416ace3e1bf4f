package import Triage
import WorkingTime

extension Words {
    /// “late, was due 2 October 2026”, “at-risk, due 5 October 2026”, “due 6 October 2026 at 09:15”, “no deadline”.
    package func due(_ enquiry: EnquirySummary) -> String {
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

    /// When it is due, and by when whoever holds it must act to be in time: “due 6 October 2026, act by 2 October
    /// 2026”.
    package func dates(_ enquiry: EnquirySummary) -> String {
        guard let actBy = enquiry.actBy, enquiry.status(at: now) != .late, actBy != enquiry.leadingClock?.due else {
            return due(enquiry)
        }
        return "\(due(enquiry)), act by \(day(actBy))"
    }

    /// One clock: “late, was due 2 October 2026 (at first 30 September 2026)”, “not-started”.
    package func due(_ clock: StoredClock) -> String {
        let status = clock.status(at: now)
        guard let due = clock.due.flatMap(Due.init) else { return status.rawValue }
        let when: String =
            switch status {
            case .late, .met, .missed: "was due \(words(due))"
            default: "due \(words(due))"
            }
        return (status == .onTime ? "" : "\(status.rawValue), ") + when + atFirst(clock, due)
            + (clock.provisional ? ", provisional" : "")
    }

    /// Lateness is told against the date before any wait or extension too.
    private func atFirst(_ clock: StoredClock, _ due: Due) -> String {
        guard let first = clock.originalDue.flatMap(Due.init), first != due else { return "" }
        let late = [.late, .missed].contains(clock.originalStatus(at: now)) ? ", late against that" : ""
        return " (at first \(words(first))\(late))"
    }

    private func words(_ due: Due) -> String {
        switch due {
        case .date(let date): date.inWords
        case .instant(let instant): moment(instant)
        }
    }

    /// Whether it is to be looked at again today: the chase date has come, or a message has.
    package func isBroughtForward(_ enquiry: EnquirySummary) -> Bool {
        enquiry.broughtForwardOn.map { $0 <= zone.date(of: now).description } ?? false
    }
}
