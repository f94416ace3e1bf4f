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
        var decisions: [RecentDecision] = []
        var before: DecidedEvent.Place?
        // Colleagues close too, and only a discarding was done at the triage desk: it goes on until there are enough.
        repeat {
            let candidates = try decided(by: others, since: since, before: before, limit: limit * 4, decoder)
            for candidate in candidates where decisions.count < limit {
                guard let deed = try deed(candidate.event, others) else { continue }
                let place = candidate.place
                decisions.append(
                    RecentDecision(
                        reference: EnquiryReference(id: place.enquiry),
                        at: Instant(seconds: place.at),
                        actor: candidate.actor,
                        deed: deed
                    )
                )
            }
            before = candidates.count < limit * 4 ? nil : candidates.last?.place
        } while before != nil && decisions.count < limit
        return decisions
    }

    /// Events of the kinds that decisions are, newest first.
    ///
    /// - Parameter before: only those that come after it in that order; nil for the newest.
    private func decided(
        by others: Person,
        since: Instant,
        before: DecidedEvent.Place?,
        limit: Int,
        _ decoder: JSONDecoder
    ) throws -> [DecidedEvent] {
        let rest: Statement =
            before.map {
                """
                event.at <= \($0.at)
                    AND (event.at, event.enquiry_id, event.sequence) < (\($0.at), \($0.enquiry), \($0.sequence))
                """
            } ?? "1 = 1"
        return try rows(
            """
            SELECT event.at, event.enquiry_id, event.sequence, event.actor, event.kind, event_payload.body
            FROM event JOIN enquiry ON enquiry.id = event.enquiry_id
            JOIN event_payload
                ON event_payload.enquiry_id = event.enquiry_id AND event_payload.sequence = event.sequence
            WHERE event.kind IN ('triaged', 'allocated', 'closed', 'handed-off', 'split', 'merged', 'undone')
                AND event.at >= \(since.seconds) AND event.actor NOT IN ('intray', 'operator', \(others.email))
                AND \(sql: visible(to: others)) AND \(sql: rest)
            ORDER BY event.at DESC, event.enquiry_id DESC, event.sequence DESC LIMIT \(limit)
            """
        ) { row in
            DecidedEvent(
                place: .init(at: row.integer(0), enquiry: row.integer(1), sequence: row.integer(2)),
                actor: Actor(row.text(3)),
                event: try EnquiryEvent(kind: row.text(4), payload: row.blob(5), decoder)
            )
        }
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

/// An event that may be a decision of the triage desk.
private struct DecidedEvent {
    /// Where it stands among all, newest first.
    struct Place {
        /// Seconds since 1970.
        let at: Int64
        let enquiry: Int64
        let sequence: Int64
    }

    let place: Place
    let actor: Actor
    let event: EnquiryEvent
}
