package import WorkingTime

/// What a suggestion is asked for.
package struct RoutingCase: Sendable {
    /// What it is, with the skill and the minutes it takes.
    package let category: KitCategory
    /// Where it arrived.
    package let inbox: String
    /// The address of the colleague who last answered this correspondent.
    package let earlier: String?
    /// What is distressing about it.
    package let subjects: [DistressingSubject]
    /// When its first clock runs out; nil for none.
    package let due: Due?

    package init(
        category: KitCategory,
        inbox: String,
        earlier: String? = nil,
        subjects: [DistressingSubject] = [],
        due: Due? = nil
    ) {
        self.category = category
        self.inbox = inbox
        self.earlier = earlier
        self.subjects = subjects
        self.due = due
    }
}
