package import WorkingTime

/// What of an enquiry decides who is told: whose it is and who may see it. It holds nothing that the correspondent
/// wrote, so that no notice can give it away.
package struct NoticeMatter: Hashable, Sendable {
    package let reference: EnquiryReference
    package let inbox: String
    /// Decides who may see it; it is never told.
    package let category: String
    /// Whether only named people may see it.
    package let restricted: Bool
    package let allocation: Allocation?
    /// The last moment at which it is on time; nil when nothing is due or the clock stands still.
    package let dueAt: Instant?

    package init(
        reference: EnquiryReference,
        inbox: String,
        category: String,
        restricted: Bool,
        allocation: Allocation?,
        dueAt: Instant?
    ) {
        self.reference = reference
        self.inbox = inbox
        self.category = category
        self.restricted = restricted
        self.allocation = allocation
        self.dueAt = dueAt
    }

    package init(_ enquiry: Enquiry) {
        let leading = enquiry.leadingClock
        self.init(
            reference: enquiry.reference,
            inbox: enquiry.inbox,
            category: enquiry.category,
            restricted: enquiry.restricted,
            allocation: enquiry.allocation,
            dueAt: leading?.pausedSince == nil ? leading?.dueAt : nil
        )
    }
}

extension Staff {
    /// Whether an enquiry is there for somebody: they serve its inbox, and it is for everybody or they are named for it;
    /// while nobody is named, for those who triage.
    package func maySee(_ person: Person, _ matter: NoticeMatter) -> Bool {
        guard person.serves(matter.inbox) else { return false }
        guard matter.restricted else { return true }
        return named[matter.category].map { $0.contains(person.email) } ?? person.role.triages
    }
}
