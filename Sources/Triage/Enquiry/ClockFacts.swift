package import WorkingTime

/// What the clocks of an enquiry are reckoned from.
package struct ClockFacts: Hashable, Sendable {
    package var received: Instant
    /// The date the requester gave, for the rule `needed-by`.
    package var neededBy: CivilDate?
    package var pauses: [Pause]
    /// By a clock's name, the rule that took its place when it was extended.
    package var extensions: [String: String]
    /// When the correspondent had a first word; nil until then.
    package var acknowledgedAt: Instant?

    package init(
        received: Instant,
        neededBy: CivilDate? = nil,
        pauses: [Pause] = [],
        extensions: [String: String] = [:],
        acknowledgedAt: Instant? = nil
    ) {
        self.received = received
        self.neededBy = neededBy
        self.pauses = pauses
        self.extensions = extensions
        self.acknowledgedAt = acknowledgedAt
    }
}

extension DecisionContext {
    /// The clocks of a category, reckoned from the facts.
    ///
    /// - Parameter before: the clocks as they stand. One that has ended stays as it ended, and a deadline that a person
    ///   set by hand is never recomputed, nor lost when the category changes.
    package func clocks(
        of category: KitCategory,
        _ facts: ClockFacts,
        before: [EnquiryClock] = []
    ) -> [EnquiryClock] {
        let computed = category.clocks.compactMap { name in
            before.first { $0.name == name && $0.isSettled } ?? clock(name, facts)
        }
        let promised = before.filter { $0.setByHand && !category.clocks.contains($0.name) }
        return computed + promised
    }

    /// A first word that was said counts whatever the enquiry turns out to be.
    private func clock(_ name: String, _ facts: ClockFacts) -> EnquiryClock? {
        var clock = reckoned(name, facts)
        if EnquiryClock.acknowledgements.contains(name) { clock?.endedAt = facts.acknowledgedAt }
        return clock
    }

    private func reckoned(_ name: String, _ facts: ClockFacts) -> EnquiryClock? {
        guard let base = DeadlineRule.named(name) else { return nil }
        let plain = deadline(base, facts)
        guard let rule = facts.extensions[name].flatMap(DeadlineRule.named) else {
            return EnquiryClock(name: name, deadline: plain, zone: zone)
        }
        // Lateness is told against the date before the extension too.
        return EnquiryClock(name: name, deadline: deadline(rule, facts), original: plain.original, zone: zone)
    }

    private func deadline(_ rule: DeadlineRule, _ facts: ClockFacts) -> Deadline {
        .compute(
            DeadlineCase(
                rule: rule,
                received: facts.received,
                pauses: facts.pauses,
                requestedDate: facts.neededBy
            ),
            calendar: calendar,
            zone: zone
        )
    }
}
