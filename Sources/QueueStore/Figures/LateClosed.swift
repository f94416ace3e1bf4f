package import Triage
package import WorkingTime

/// A closing that missed its due date.
package struct LateClosing: Sendable, Hashable {
    package let reference: EnquiryReference
    package let inbox: String
    /// A code of the kit.
    package let category: String
    /// An e-mail address, or `pool`; nil when it was never allocated.
    package let allocatedTo: String?
    package let receivedAt: Instant
    package let closedAt: Instant
    package let outcome: Outcome?
    /// Working days from receipt to closing.
    package let workingDays: Int
    package let cause: LatenessCause
}

extension Session {
    /// What was closed late in a month, newest first, of what a viewer may see. It goes by an index of the late alone.
    ///
    /// - Parameters:
    ///   - inbox: only this one; nil for all.
    ///   - limit: at most so many.
    package func lateClosed(
        in month: YearMonth,
        inbox: String? = nil,
        viewer: Person?,
        zone: Zone,
        limit: Int
    ) throws -> [LateClosing] {
        var scope = visible(to: viewer)
        if let inbox { scope = "\(sql: scope) AND inbox = \(inbox)" }
        return try rows(
            """
            SELECT id, inbox, category, allocated_to, received_at, closed_at, outcome, working_days, late_original,
                   late_cause, late_because
            FROM enquiry
            WHERE late_cause IS NOT NULL AND closed_at >= \(zone.startOfDay(month.firstDay).seconds)
                AND closed_at <= \(zone.endOfDay(month.lastDay).seconds) AND \(sql: scope)
            ORDER BY closed_at DESC, id DESC LIMIT \(max(0, limit))
            """,
            lateClosing
        ).compactMap { $0 }
    }

    private func lateClosing(_ row: any SQLRow) -> LateClosing? {
        guard let closing = ClosingFigures(row, from: 7), let cause = closing.cause else { return nil }
        return LateClosing(
            reference: EnquiryReference(id: row.integer(0)),
            inbox: row.text(1),
            category: row.text(2),
            allocatedTo: row.optionalText(3),
            receivedAt: Instant(seconds: row.integer(4)),
            closedAt: Instant(seconds: row.integer(5)),
            outcome: row.optionalText(6).flatMap(Outcome.init(rawValue:)),
            workingDays: closing.workingDays,
            cause: cause
        )
    }
}
