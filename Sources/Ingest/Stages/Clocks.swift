package import Classifier
package import Triage
package import WorkingTime

/// Stage 7: by when? Each clock of the category, computed once and stored with its rule, calendar and account.
package enum Clocks {
    /// The clocks of a category from the day of receipt; `needed-by` runs to the first date the text asks for.
    package static func start(
        _ category: KitCategory,
        receivedAt: Instant,
        facts: [FactKey: [String]],
        _ context: DecisionContext
    ) -> [EnquiryClock] {
        let received = context.zone.date(of: receivedAt)
        let wanted = (facts[.neededBy] ?? []).lazy.compactMap { RequestedDate.read($0, received: received) }.first
        return context.clocks(of: category, ClockFacts(received: receivedAt, neededBy: wanted))
    }
}
