/// Where an enquiry stands. People perform actions; nobody sets a state.
package enum EnquiryState: String, Sendable, CaseIterable {
    /// Waits for triage.
    case new
    /// Given to a person or to the pool, not begun.
    case allocated
    /// Somebody works on it.
    case begun
    /// Waits for somebody outside, who is named with what is wanted.
    case waiting
    /// A second pair of eyes looks at it.
    case inReview = "in-review"
    /// Ended, with an outcome.
    case closed
}
