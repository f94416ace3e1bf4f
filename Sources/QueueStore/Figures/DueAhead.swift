package import Triage
package import WorkingTime

/// What runs out in the days to come, as far as a clock runs: one that stands still runs out on no day.
package struct DueAhead: Sendable, Hashable {
    /// What is due on a day, or was due before the first.
    package struct Share: Sendable, Hashable {
        package internal(set) var count = 0
        /// What it usually takes, in minutes.
        package internal(set) var minutes = 0

        package init() {}
    }

    /// Due before the first of the days.
    package var overdue = Share()
    package var days: [CivilDate: Share] = [:]
}

/// Days on which something is due: a day, or all before one.
package enum DueSpan: Sendable, Hashable {
    case on(CivilDate)
    case before(CivilDate)
}

extension Session {
    /// What is open and due until a day, of what a viewer may see.
    ///
    /// - Parameters:
    ///   - minutes: what each category usually takes, by code; others take 30.
    ///   - days: those that are told one by one.
    package func dueAhead(
        _ days: ClosedRange<CivilDate>,
        minutes: [String: Int],
        inbox: String?,
        viewer: Person?,
        zone: Zone
    ) throws -> DueAhead {
        let end = zone.startOfDay(days.upperBound.adding(days: 1))
        var ahead = DueAhead()
        _ = try rows(
            """
            SELECT due_at, category, count(*) FROM enquiry
            WHERE \(sql: running(inbox, viewer)) AND due_at < \(end.seconds)
            GROUP BY due_at, category
            """
        ) { row in
            let day = zone.date(of: Instant(seconds: row.integer(0)))
            let count = Int(row.integer(2))
            let effort = count * (minutes[row.text(1)] ?? 30)
            if day < days.lowerBound {
                ahead.overdue.add(count, effort)
            } else {
                ahead.days[day, default: .init()].add(count, effort)
            }
        }
        return ahead
    }

    /// Every enquiry that `dueAhead` counts so, first due first.
    package func due(_ span: DueSpan, inbox: String?, viewer: Person?, zone: Zone) throws -> [EnquiryReference] {
        let (from, end) =
            switch span {
            case .on(let day): (zone.startOfDay(day).seconds, zone.startOfDay(day.adding(days: 1)).seconds)
            case .before(let day): (Int64.min, zone.startOfDay(day).seconds)
            }
        return try rows(
            """
            SELECT id FROM enquiry
            WHERE \(sql: running(inbox, viewer)) AND due_at >= \(from) AND due_at < \(end)
            ORDER BY due_at, priority, received_at, id
            """
        ) { EnquiryReference(id: $0.integer(0)) }
    }

    /// Open, with a clock that runs. It says `state <> 'closed'` in these words because the partial indexes do.
    private func running(_ inbox: String?, _ viewer: Person?) -> Statement {
        let open: Statement = "state <> 'closed' AND at_risk_at IS NOT NULL AND \(sql: visible(to: viewer))"
        return inbox.map { "\(sql: open) AND inbox = \($0)" } ?? open
    }
}

extension DueAhead.Share {
    fileprivate mutating func add(_ more: Int, _ effort: Int) {
        count += more
        minutes += effort
    }
}
