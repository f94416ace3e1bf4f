package import Classifier
import QueueStore
package import Triage
package import WorkingTime

/// The office as the pipeline sees it: what it receives, who works there, which days count, what it has learned.
package struct Office: Sendable {
    package let kit: Kit
    package let people: [Person]
    package let calendar: HolidayCalendar
    package let zone: Zone
    package let classifier: Model
    package let advisories: AdvisoryFinder

    package init(kit: Kit, people: [Person], calendar: HolidayCalendar, zone: Zone, classifier: Model) {
        self.kit = kit
        self.people = people
        self.calendar = calendar
        self.zone = zone
        self.classifier = classifier
        advisories = AdvisoryFinder(kit)
    }

    /// All that a decision at a moment may depend on.
    package func context(now: Instant, actor: Actor, role: Role? = nil) -> DecisionContext {
        DecisionContext(
            now: now,
            actor: actor,
            role: role,
            kit: kit,
            people: people,
            calendar: calendar,
            zone: zone
        )
    }

    /// Minutes each category usually takes.
    package var minutes: [String: Int] {
        Dictionary(kit.categories.map { ($0.code, $0.minutes) }, uniquingKeysWith: { first, _ in first })
    }
}
