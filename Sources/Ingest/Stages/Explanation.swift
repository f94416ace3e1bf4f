import Classifier
package import Mail
import QueueStore
package import Triage
import WorkingTime

/// What would happen to a message, stage by stage.
package struct Explanation: Sendable {
    package let message: Message
    package let sorted: Sorted
    package let category: KitCategory
    package let proposal: Proposal
    package let route: Route
    package let clocks: [EnquiryClock]
}

extension Pipeline {
    /// Takes bytes through stages 3, 5, 6 and 7 and stores nothing.
    package func explain(_ bytes: [UInt8], inbox: String) async throws -> Explanation {
        let now = clock()
        let reader = FileArrival(source: "explain", inbox: inbox, now: now)
        let arrival = reader.arrival(bytes, key: nil, fallback: now, answered: false)
        let kept = KeptMessage(
            ledger: 0,
            raw: 0,
            source: arrival.source,
            inbox: inbox,
            receivedAt: arrival.receivedAt,
            answered: false,
            reduced: nil,
            category: nil,
            attempts: 0,
            bytes: bytes
        )
        let understood = Parse.understand(kept)
        let sorted = Sorted(message: understood, classified: Classify.classify(understood, office))
        let category = office.kit.category(sorted.classified.answer.category) ?? office.kit.fallback
        let router = try await router()
        let route = try await store.read { session in
            var router = router
            return try Routing.suggest(category, for: understood, with: &router, in: session)
        }
        return Explanation(
            message: Message.parse(bytes),
            sorted: sorted,
            category: category,
            proposal: Proposal(sorted.classified, category: category, route: route),
            route: route,
            clocks: Clocks.start(
                category,
                receivedAt: arrival.receivedAt,
                facts: sorted.classified.facts,
                office.context(now: now, actor: .intray)
            )
        )
    }
}
