import Classifier
package import Mail
import QueueStore
package import Triage
import WorkingTime

/// What would happen to a message, stage by stage.
package struct Explanation: Sendable {
    package let message: Message
    package let examined: Examined
    package let assessment: Assessment
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
        let message = Message.parse(bytes)
        let understood = Parse.understand(message, kept)
        let examined = Examined(message: understood, classified: Classify.classify(understood, office, learned))
        let router = try await router()
        let context = office.context(now: now, actor: .intray)
        let assessment = try await store.read { session in
            var router = router
            return try Assessment(examined, in: office, with: &router, context: context, session: session)
        }
        return Explanation(message: message, examined: examined, assessment: assessment)
    }
}
