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
    }
}

extension Enquiry {
    /// Puts an enquiry back to where it stood.
    mutating func restore(_ standing: Standing) {
        state = standing.state
        category = standing.category
        allocation = standing.allocation
        clocks = standing.clocks
        restricted = standing.restricted
        marking = standing.marking
        priority = standing.priority
        triagedAt = standing.triagedAt
        begunAt = standing.begunAt
    }
}
