/// What a due date is reckoned from.
package struct DeadlineCase: Sendable, Hashable {
    /// The rule that applies.
    package let rule: DeadlineRule
    /// The moment of receipt; day rules take its local date.
    package let received: Instant
    /// Every wait so far, in any order, finished or not. They may overlap.
    package let pauses: [Pause]
    /// The date the requester gave, which only `needed-by` looks at.
    package let requestedDate: CivilDate?

    package init(rule: DeadlineRule, received: Instant, pauses: [Pause] = [], requestedDate: CivilDate? = nil) {
        self.rule = rule
        self.received = received
        self.pauses = pauses
        self.requestedDate = requestedDate
    }
}
