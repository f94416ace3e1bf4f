/// What Intray makes of a message before anybody has looked: all that a replay may change.
package struct Assessment: Hashable, Decodable, Sendable {
    package let subject: String
    package let proposal: Proposal
    package let clocks: [EnquiryClock]
    package let marking: Marking
    package let priority: Priority
    /// Whether only named people may see it.
    package let restricted: Bool
    /// Why it is in quarantine, in words; nil for a message that was understood.
    package let quarantine: String?

    /// The assessment of a message in a category, which says how it is marked, how pressing it is and who may see it.
    package init(
        subject: String,
        proposal: Proposal,
        category: KitCategory,
        clocks: [EnquiryClock],
        quarantine: String?
    ) {
        self.init(
            subject: subject,
            proposal: proposal,
            clocks: clocks,
            marking: category.marking,
            priority: proposal.advisories.contains(where: \.isUrgent) ? .urgent : category.priority,
            restricted: category.audience == .named,
            quarantine: quarantine
        )
    }

    /// The same for something that was answered before it came: nothing is due any more.
    package var withoutClocks: Assessment {
        Assessment(
            subject: subject,
            proposal: proposal,
            clocks: [],
            marking: marking,
            priority: priority,
            restricted: restricted,
            quarantine: quarantine
        )
    }

    package init(
        subject: String,
        proposal: Proposal,
        clocks: [EnquiryClock],
        marking: Marking,
        priority: Priority,
        restricted: Bool,
        quarantine: String?
    ) {
        self.subject = subject
        self.proposal = proposal
        self.clocks = clocks
        self.marking = marking
        self.priority = priority
        self.restricted = restricted
        self.quarantine = quarantine
    }
}
