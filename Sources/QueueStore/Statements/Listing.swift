package import Triage
import WorkingTime

extension Session {
    /// The enquiries of a list, most urgent first: priority, due, received; closed ones newest first.
    package func list(_ filter: ListFilter) throws -> [EnquirySummary] {
        let order: Statement =
            filter.view == .closed
            ? "closed_at DESC, id DESC" : "priority, due_at, received_at, id"
        return try summaries(
            """
            WHERE \(sql: condition(of: filter)) ORDER BY \(sql: order) LIMIT \(filter.limit)
            """
        )
    }

    /// One enquiry as a list shows it; nil when there is none such, or it is not for the viewer's eyes.
    package func summary(of reference: EnquiryReference, for viewer: Person?) throws -> EnquirySummary? {
        try summaries("WHERE id = \(reference.id) AND \(sql: visible(to: viewer))").first
    }

    /// What a viewer may see. Restricted enquiries are absent for all but those who triage.
    package func visible(to viewer: Person?) -> Statement {
        guard let viewer else { return "1 = 1" }
        var conditions: [Statement] = []
        if !viewer.role.seesRestricted { conditions.append("restricted = 0") }
        if let inboxes = viewer.inboxes { conditions.append("inbox IN \(list: inboxes.sorted())") }
        return conditions.isEmpty ? "1 = 1" : .joined(conditions, by: " AND ")
    }

    private func condition(of filter: ListFilter) -> Statement {
        var conditions = [visible(to: filter.viewer), condition(of: filter.view, filter)]
        if let inbox = filter.inbox { conditions.append("inbox = \(inbox)") }
        if let category = filter.category { conditions.append("category = \(category)") }
        return .joined(conditions, by: " AND ")
    }

    private func condition(of view: ListView, _ filter: ListFilter) -> Statement {
        // Each open view says `state <> 'closed'` in these words: without them SQLite passes over the partial indexes.
        switch view {
        case .triage: "state <> 'closed' AND state = 'new'"
        case .mine: "state <> 'closed' AND allocated_to = \(filter.viewer?.email)"
        case .pool: "state <> 'closed' AND state = 'allocated' AND allocated_to = 'pool'"
        case .open: "state <> 'closed'"
        case .waiting: "state <> 'closed' AND state = 'waiting'"
        // A clock that stands still is not late, however long ago its day was.
        case .late:
            """
            state <> 'closed' AND due_at < \(filter.now.seconds) AND EXISTS (
                SELECT 1 FROM clock WHERE clock.enquiry_id = enquiry.id AND clock.due_at = enquiry.due_at
                    AND clock.ended_at IS NULL AND clock.paused_since IS NULL)
            """
        case .closed: "state = 'closed'"
        case .quarantine: "state <> 'closed' AND quarantine IS NOT NULL"
        }
    }

    private func summaries(_ tail: Statement) throws -> [EnquirySummary] {
        var found = try rows(
            """
            SELECT id, version, inbox, state, category, allocated_to, suggested_to, suggested_category, probability,
                   priority, marking, language, advisories, quarantine, received_at, closed_at, outcome, from_name,
                   from_address, subject
            FROM enquiry \(sql: tail)
            """,
            summary
        )
        let clocks = try clocks(of: found.map(\.reference.id))
        for index in found.indices { found[index].clocks = clocks[found[index].reference.id] ?? [] }
        return found
    }

    private func clocks(of enquiries: [Int64]) throws -> [Int64: [StoredClock]] {
        var found: [Int64: [StoredClock]] = [:]
        for start in stride(from: 0, to: enquiries.count, by: 500) {
            let some = Array(enquiries[start..<min(start + 500, enquiries.count)])
            let read = try rows(
                """
                SELECT enquiry_id, name, rule, started, original_due, due, due_at, at_risk_at, paused_since, ended_at,
                       account
                FROM clock WHERE enquiry_id IN \(list: some) ORDER BY enquiry_id, position
                """
            ) { ($0.integer(0), clock($0)) }
            for (enquiry, clock) in read { found[enquiry, default: []].append(clock) }
        }
        return found
    }

    private func clock(_ row: any SQLRow) -> StoredClock {
        StoredClock(
            name: row.text(1),
            rule: row.text(2),
            started: row.optionalText(3),
            originalDue: row.optionalText(4),
            due: row.optionalText(5),
            dueAt: row.optionalInteger(6).map(Instant.init(seconds:)),
            atRiskFrom: row.optionalInteger(7).map(Instant.init(seconds:)),
            pausedSince: row.optionalInteger(8).map(Instant.init(seconds:)),
            endedAt: row.optionalInteger(9).map(Instant.init(seconds:)),
            account: row.text(10)
        )
    }

    private func summary(_ row: any SQLRow) -> EnquirySummary {
        EnquirySummary(
            reference: EnquiryReference(id: row.integer(0)),
            version: Int(row.integer(1)),
            inbox: row.text(2),
            state: EnquiryState(rawValue: row.text(3)) ?? .new,
            category: row.text(4),
            allocatedTo: row.optionalText(5),
            suggestedTo: row.optionalText(6),
            suggestedCategory: row.text(7),
            probability: row.real(8),
            priority: Priority(rank: Int(row.integer(9))) ?? .normal,
            marking: Marking(rawValue: row.text(10)) ?? .official,
            language: row.text(11),
            advisories: row.text(12).split(separator: " ").map(String.init),
            quarantine: row.optionalText(13),
            receivedAt: Instant(seconds: row.integer(14)),
            closedAt: row.optionalInteger(15).map(Instant.init(seconds:)),
            outcome: row.optionalText(16).flatMap(Outcome.init(rawValue:)),
            from: Correspondent(name: row.optionalText(17), address: row.text(18)),
            subject: row.text(19),
            clocks: []
        )
    }
}
