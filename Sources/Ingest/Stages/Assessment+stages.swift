import Classifier
import QueueStore
import Triage

extension Assessment {
    /// Stages 6 and 7 for a message that was understood and classified: who should answer, and by when.
    ///
    /// The classifier's best guess stays the category. But where nobody knows what it is, because the message could not
    /// be read or the guess is a weak one that would leave it without any clock, the office's default clocks run.
    init(
        _ item: Examined,
        in office: Office,
        with router: inout Router,
        context: DecisionContext,
        session: any Session
    ) throws {
        let guess = office.kit.category(item.classified.answer.category) ?? office.kit.fallback
        let isUnknown = item.message.quarantine != nil || item.classified.answer.abstained
        let handled = isUnknown && guess.clocks.isEmpty ? office.kit.fallback : guess
        let clocks = Clocks.start(
            handled,
            receivedAt: item.message.kept.receivedAt,
            facts: item.classified.facts,
            context
        )
        let route = try Routing.suggest(
            handled,
            due: clocks.leading,
            subjects: item.classified.subjects,
            for: item.message,
            with: &router,
            in: session
        )
        self.init(
            subject: item.message.subject,
            proposal: Proposal(item.classified, category: guess, route: route),
            category: handled,
            clocks: clocks,
            quarantine: item.message.quarantine
        )
    }
}
