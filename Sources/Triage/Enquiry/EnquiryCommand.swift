/// What a person does with an enquiry.
package enum EnquiryCommand: Hashable, Sendable {
    /// Decide what it is and who answers.
    case triage(category: String, to: Allocation)
    /// Give it, or give it to another.
    case allocate(to: Allocation)
    case begin
    case note(String)
    case close(Outcome, evidence: String?)
    /// End it as spam or machine mail; recoverable.
    case discard

    /// The word people use for it.
    package var name: String {
        switch self {
        case .triage: "triage"
        case .allocate: "allocate"
        case .begin: "begin"
        case .note: "note"
        case .close: "close"
        case .discard: "discard"
        }
    }
}
