package import Triage
package import WorkingTime

/// A due date that another calendar moves.
package struct MovedDeadline: Sendable, Hashable {
    package let enquiry: EnquiryReference
    /// The clock's name.
    package let clock: String
    package let from: CivilDate
    package let to: CivilDate

    package var isEarlier: Bool { to < from }
}

extension Session {
    /// Open enquiries, oldest first: all of them, or those allocated so.
    package func openEnquiries(allocatedTo holders: [String]? = nil) throws -> [EnquiryReference] {
        let condition: Statement = holders.map { "allocated_to IN \(list: $0)" } ?? "1 = 1"
        return try rows("SELECT id FROM enquiry WHERE state <> 'closed' AND \(sql: condition) ORDER BY id") {
            EnquiryReference(id: $0.integer(0))
        }
    }

    /// Writes the read model of open enquiries anew, after a pattern, an absence or an effort changed: the dates on
    /// which somebody must act follow from them.
    package func rewriteOpen(allocatedTo holders: [String]? = nil, _ context: DecisionContext) throws {
        for reference in try openEnquiries(allocatedTo: holders) {
            if let stored = try enquiry(reference) { try rewrite(stored, context) }
        }
    }

    /// The due dates that move when clocks are reckoned with the calendar of a context. Nothing is changed.
    package func deadlinesMoved(by context: DecisionContext) throws -> [MovedDeadline] {
        try openEnquiries().flatMap { reference in
            try enquiry(reference)?.enquiry.recomputed(context)?.moved ?? []
        }
    }

    /// Reckons the clocks of enquiries again with the calendar of a context. Each that moves gets an event.
    ///
    /// - Parameters:
    ///   - references: which; nil for everything that is open.
    ///   - keepingEarlier: whether a date that would move earlier stays as it is.
    @discardableResult
    package func recompute(
        _ context: DecisionContext,
        of references: [EnquiryReference]? = nil,
        keepingEarlier: Bool = false
    ) throws -> [MovedDeadline] {
        try (references ?? openEnquiries()).flatMap { reference -> [MovedDeadline] in
            guard let stored = try enquiry(reference),
                let again = stored.enquiry.recomputed(context, keepingEarlier: keepingEarlier)
            else { return [] }
            let event = EnquiryEvent.Recomputed(calendarVersion: context.calendar.version, clocks: again.clocks)
            try record([.recomputed(event)], on: stored, context)
            return again.moved
        }
    }
}

extension Enquiry {
    /// The clocks with another calendar and what that moves; nil when no due date does.
    fileprivate func recomputed(
        _ context: DecisionContext,
        keepingEarlier: Bool = false
    ) -> (clocks: [EnquiryClock], moved: [MovedDeadline])? {
        let before = Dictionary(clocks.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let again = clocks(with: clockFacts(context), context).map { clock in
            guard keepingEarlier, let old = before[clock.name], let from = old.dueAt, let to = clock.dueAt, to < from
            else { return clock }
            return old
        }
        let moved = again.compactMap { clock -> MovedDeadline? in
            guard let from = before[clock.name]?.due?.date(in: context.zone),
                let to = clock.due?.date(in: context.zone),
                from != to
            else { return nil }
            return MovedDeadline(enquiry: reference, clock: clock.name, from: from, to: to)
        }
        return moved.isEmpty ? nil : (again, moved)
    }
}
