import Foundation
package import Triage
package import WorkingTime

/// What somebody decided at the triage desk.
package struct RecentDecision: Sendable, Hashable {
    package enum Deed: Sendable, Hashable {
        case triaged(category: String, to: Allocation)
        case given(to: Allocation)
        case discarded
        case handedOff
        /// With the other enquiry; nil for one that is not for the viewer's eyes.
        case split(EnquiryReference?)
        case merged(into: EnquiryReference?)
        case tookBack(UndoableKind)
    }

    package let reference: EnquiryReference
    package let at: Instant
    package let actor: Actor
    package let deed: Deed
}

extension Session {
    /// What others decided lately at the triage desk, newest first, as far as the viewer may see it.
    ///
    /// The index `event_decision` holds the events of these kinds by time: the cost follows `limit`, not the history.
    /// SQLite takes it only for a query that names the kinds in the index's own words.
    package func recentDecisions(by others: Person, since: Instant, limit: Int) throws -> [RecentDecision] {
        let decoder = JSONDecoder()
        // Colleagues close and hand off too: of some kinds only a part was done at the triage desk.
        let candidates = try rows(
            """
            SELECT event.enquiry_id, event.at, event.actor, event.kind, event_payload.body
            FROM event JOIN enquiry ON enquiry.id = event.enquiry_id
            JOIN event_payload
                ON event_payload.enquiry_id = event.enquiry_id AND event_payload.sequence = event.sequence
            WHERE event.kind IN ('triaged', 'allocated', 'closed', 'handed-off', 'split', 'merged', 'undone')
                AND event.at >= \(since.seconds) AND event.actor NOT IN ('intray', 'operator', \(others.email))
                AND \(sql: visible(to: others))
            ORDER BY event.at DESC LIMIT \(limit * 4)
            """
        ) { row in
            (
                EnquiryReference(id: row.integer(0)), Instant(seconds: row.integer(1)), Actor(row.text(2)),
                try EnquiryEvent(kind: row.text(3), payload: row.blob(4), decoder)
            )
        }
        var decisions: [RecentDecision] = []
        for (reference, at, actor, event) in candidates where decisions.count < limit {
            guard let deed = try deed(event, others) else { continue }
            decisions.append(RecentDecision(reference: reference, at: at, actor: actor, deed: deed))
        }
        return decisions
    }

    /// Nil for what is no decision of the triage desk.
    private func deed(_ event: EnquiryEvent, _ viewer: Person) throws -> RecentDecision.Deed? {
        switch event {
        case .triaged(let decision): RecentDecision.Deed.triaged(category: decision.category, to: decision.to)
        case .allocated(let allocated): .given(to: allocated.to)
        case .closed(let closed): closed.outcome == .discarded ? RecentDecision.Deed.discarded : nil
        case .handedOff: .handedOff
        case .split(let link): .split(try seen(link.other, by: viewer))
        case .merged(let link): .merged(into: try seen(link.other, by: viewer))
        case .undone(let undone): .tookBack(undone.what)
        default: nil
        }
    }

    private func seen(_ reference: EnquiryReference, by viewer: Person) throws -> EnquiryReference? {
        try isVisible(reference, to: viewer) ? reference : nil
    }
}
