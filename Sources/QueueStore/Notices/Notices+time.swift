package import Triage
package import WorkingTime

extension Session {
    /// Tells whom it concerns of open enquiries that have become at risk or late since this was last done: once for each
    /// person and due date. What it costs follows how many there are, not what is open.
    ///
    /// - Parameters:
    ///   - context: at the moment it is done; Intray is who acts.
    ///   - limit: how many enquiries are looked at in this transaction, those whose moment came first.
    /// - Returns: how many were looked at: as many as `limit`, and there may be more.
    @discardableResult
    package func tellOfTime(_ context: DecisionContext, limit: Int = 200) throws -> Int {
        let now = context.now
        let passed = try rows(
            """
            SELECT id, inbox, category, restricted, allocated_to, due_at FROM enquiry
            WHERE tell_at IS NOT NULL AND tell_at <= \(now.seconds) ORDER BY tell_at LIMIT \(limit)
            """,
            matter
        )
        for matter in passed {
            // On time until the last second of it has passed.
            let isLate = matter.dueAt.map { $0 < now } ?? false
            try tell(Notice.of(isLate ? .late : .atRisk, matter, context), at: now)
            let next = isLate ? nil : matter.dueAt?.adding(seconds: 1).seconds
            try run("UPDATE enquiry SET tell_at = \(next) WHERE id = \(matter.reference.id)")
        }
        return passed.count
    }

    /// When there will be something to tell that time alone brings; nil while nothing is due.
    package func nextTellingOfTime() throws -> Instant? {
        try integer("SELECT tell_at FROM enquiry WHERE tell_at IS NOT NULL ORDER BY tell_at LIMIT 1")
            .map(Instant.init(seconds:))
    }

    private func matter(_ row: any SQLRow) -> NoticeMatter {
        NoticeMatter(
            reference: EnquiryReference(id: row.integer(0)),
            inbox: row.text(1),
            category: row.text(2),
            restricted: row.boolean(3),
            allocation: row.optionalText(4).map(Allocation.init),
            dueAt: Instant(seconds: row.integer(5))
        )
    }
}
