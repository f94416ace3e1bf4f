import Triage
import WorkingTime

/// As much of an open enquiry as the manager's figures need; moments in epoch seconds.
struct OpenEnquiry {
    let state: EnquiryState
    let category: String
    let colleague: String?
    let inbox: String
    let receivedAt: Int64
    /// Of the leading clock.
    let dueAt: Int64
    /// Of the leading clock; nil while it stands still or there is none.
    let atRiskAt: Int64?
    /// ISO 8601; nil when nobody is to be asked again.
    let chaseOn: String?
}

/// Adds enquiries up into a backlog, one at a time.
struct BacklogTally {
    var backlog: Backlog
    private let today: CivilDate
    private var categories: [String?: Backlog.Group] = [:]
    private var colleagues: [String?: Backlog.Group] = [:]
    private var inboxes: [String?: Backlog.Group] = [:]

    init(now: Instant, today: CivilDate) {
        backlog = Backlog(asOf: now)
        self.today = today
    }

    mutating func add(_ enquiry: OpenEnquiry) {
        let now = backlog.asOf.seconds
        let age = max(0, Int((now - enquiry.receivedAt) / 86_400))
        // A paused clock is neither late nor at risk: it has no moment of risk.
        let late = enquiry.atRiskAt != nil && enquiry.dueAt < now
        let atRisk = !late && (enquiry.atRiskAt.map { $0 <= now } ?? false)
        count(age: age, late: late, atRisk: atRisk)
        if enquiry.state == .new { backlog.new += 1 }
        if enquiry.state == .waiting {
            backlog.waiting += 1
            if let chase = enquiry.chaseOn.flatMap({ CivilDate($0) }), chase <= today { backlog.toChase += 1 }
        }
        categories[enquiry.category, default: .init(code: enquiry.category)].add(age, late, atRisk)
        colleagues[enquiry.colleague, default: .init(code: enquiry.colleague)].add(age, late, atRisk)
        inboxes[enquiry.inbox, default: .init(code: enquiry.inbox)].add(age, late, atRisk)
    }

    private mutating func count(age: Int, late: Bool, atRisk: Bool) {
        backlog.open += 1
        backlog.oldestDays = max(backlog.oldestDays, age)
        if late { backlog.late += 1 }
        if atRisk { backlog.atRisk += 1 }
        if let band = backlog.ageBands.lastIndex(where: { age >= $0.from }) { backlog.ageBands[band].open += 1 }
    }

    private static func sorted(_ groups: [String?: Backlog.Group]) -> [Backlog.Group] {
        groups.values.sorted { ($1.open, $0.code ?? "") < ($0.open, $1.code ?? "") }
    }

    func finished() -> Backlog {
        var result = backlog
        result.byCategory = Self.sorted(categories)
        result.byColleague = Self.sorted(colleagues)
        result.byInbox = Self.sorted(inboxes)
        return result
    }
}

extension Backlog.Group {
    fileprivate mutating func add(_ age: Int, _ late: Bool, _ atRisk: Bool) {
        open += 1
        oldestDays = max(oldestDays, age)
        if late { self.late += 1 }
        if atRisk { self.atRisk += 1 }
    }
}
