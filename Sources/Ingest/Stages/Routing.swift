package import QueueStore
package import Triage

/// Stage 6: who should answer, and why. Always a suggestion.
package enum Routing {
    /// The router's suggestion, knowing who answered this correspondent before.
    package static func suggest(
        _ category: KitCategory,
        due: EnquiryClock?,
        subjects: [DistressingSubject],
        for message: Understood,
        with router: inout Router,
        in session: any Session
    ) throws -> Route {
        router.suggest(
            RoutingCase(
                category: category,
                inbox: message.kept.inbox,
                earlier: try session.lastColleague(of: message.from.address),
                subjects: subjects,
                due: due?.due
            )
        )
    }
}
