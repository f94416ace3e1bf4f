import Triage
import WorkingTime

extension Session {
    /// How many enquiries a list would have if it had no end; its limit, offset and mark do not count.
    package func count(_ filter: ListFilter) throws -> Int {
        var filter = filter
        filter.after = nil
        filter.order = filter.conditions.receipt(now: filter.now).isEmpty ? nil : .oldest
        return Int(try integer("SELECT count(*) FROM enquiry WHERE \(sql: condition(of: filter))") ?? 0)
    }

    func condition(of filter: ListFilter) -> Statement {
        var conditions = [visible(to: filter.viewer), condition(of: filter.view, filter)]
        if let inbox = filter.inbox { conditions.append("inbox = \(inbox)") }
        if let category = filter.category { conditions.append("category = \(category)") }
        conditions += filter.conditions.statements(now: filter.now, today: filter.today)
        conditions = Self.bound(conditions, filter.conditions.receipt(now: filter.now), filter)
        if let mark = filter.after, filter.effectiveOrder == .newest {
            conditions.append("(\(sql: filter.newestBy), id) < (\(mark.moment.seconds), \(mark.reference.id))")
        }
        return .joined(conditions, by: " AND ")
    }

    /// Binds lists of what is open to an index of what is open. In CASE a condition invites the database no longer to go
    /// by it through all that was ever received: by the days of receipt, or by an inbox. The index in the order of receipt
    /// demands that the version be named.
    private static func bound(
        _ conditions: [Statement],
        _ receipt: [Statement],
        _ filter: ListFilter
    ) -> [Statement] {
        guard filter.view != .closed, filter.view != .all else { return conditions + receipt }
        guard !filter.goesByReceipt else {
            return ["state <> 'closed' AND version > 0", heldApart(conditions)] + receipt
        }
        return receipt.isEmpty ? conditions : conditions + [heldApart(receipt)]
    }

    private static func heldApart(_ conditions: [Statement]) -> Statement {
        "CASE WHEN \(sql: .joined(conditions, by: " AND ")) THEN 1 ELSE 0 END = 1"
    }

    private func condition(of view: ListView, _ filter: ListFilter) -> Statement {
        // Each open view says `state <> 'closed'` in these words: without them SQLite passes over the partial indexes.
        switch view {
        case .triage: "state <> 'closed' AND state = 'new'"
        case .mine: "state <> 'closed' AND \(sql: belongs(to: filter.viewer?.email ?? "", on: filter.today))"
        case .pool: "state <> 'closed' AND state = 'allocated' AND allocated_to = 'pool'"
        case .open: "state <> 'closed'"
        case .waiting: "state <> 'closed' AND state = 'waiting'"
        case .chase: "state <> 'closed' AND chase_on <= \(filter.today.description)"
        case .review: "state <> 'closed' AND state = 'in-review' AND \(sql: mayReview(filter.viewer))"
        case .late: "state <> 'closed' AND \(sql: ListConditions.Warning.late.statement(filter.now))"
        case .closed: "state = 'closed'"
        case .quarantine: "state <> 'closed' AND quarantine IS NOT NULL"
        case .all: "1 = 1"
        }
    }

    /// Nobody reviews their own work.
    func mayReview(_ viewer: Person?) -> Statement {
        guard let email = viewer?.email else { return "1 = 1" }
        return "(reviewer IS NULL OR reviewer = \(email)) AND (allocated_to IS NULL OR allocated_to <> \(email))"
    }
}
