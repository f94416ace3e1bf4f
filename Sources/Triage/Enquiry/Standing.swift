import WorkingTime

/// Where an enquiry stood before something that can be taken back.
package struct Standing: Hashable, Sendable {
    let state: EnquiryState
    let category: String
    let allocation: Allocation?
    let clocks: [EnquiryClock]
    let restricted: Bool
    let marking: Marking
    let priority: Priority
    let triagedAt: Instant?
    let begunAt: Instant?
    let review: Review?
    let approved: Bool

    init(_ enquiry: Enquiry) {
        state = enquiry.state
        category = enquiry.category
        allocation = enquiry.allocation
        clocks = enquiry.clocks
        restricted = enquiry.restricted
        marking = enquiry.marking
        priority = enquiry.priority
        triagedAt = enquiry.triagedAt
        begunAt = enquiry.begunAt
        review = enquiry.review
        approved = enquiry.approved
    }
}

extension Enquiry {
    /// Puts an enquiry back to where it stood before it was closed. What was corrected since stays so.
    mutating func reopen(as standing: Standing) {
        state = standing.state
        allocation = standing.allocation
        clocks = standing.clocks
        review = standing.review
        approved = standing.approved
    }

    /// Puts an enquiry back to where it stood before it was triaged.
    ///
    /// - Parameter after: where the triage put it: a marking or a priority that a person set since stays.
    mutating func takeBackTriage(to before: Standing, from after: Standing) {
        state = before.state
        category = before.category
        allocation = before.allocation
        clocks = before.clocks
        restricted = before.restricted
        if marking == after.marking { marking = before.marking }
        if priority == after.priority { priority = before.priority }
        triagedAt = before.triagedAt
        begunAt = before.begunAt
        approved = approved && before.approved
    }
}
