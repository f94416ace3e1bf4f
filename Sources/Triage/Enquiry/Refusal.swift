/// Why an action on an enquiry was not done, and what can be done instead.
package enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    case notAllowed(command: String, role: Role)
    case closed(EnquiryReference, Outcome?)
    case notOpenTo(command: String, EnquiryReference, EnquiryState)
    case notYours(EnquiryReference, Allocation?)
    case unknownCategory(String)
    case unknownPerson(String)
    case switchedOff(String)
    /// A restricted enquiry in the pool would be seen by nobody who pulls from it.
    case notForThePool(EnquiryReference)
    case doesNotAnswer(String, Role)
    case mayNotSee(String, String)
    case needsEvidence(Outcome, String)
    case emptyNote
    /// Somebody acted since the version the person saw.
    case changedMeanwhile(EnquiryReference, saw: Int, now: Int)

    package var description: String {
        switch self {
        case .notAllowed(let command, let role):
            "A \(role.rawValue) may not \(command): ask a coordinator or an administrator."
        case .closed(let reference, let outcome):
            "\(reference) is closed\(outcome.map { " (\($0.rawValue))" } ?? ""); nothing was changed."
        case .notOpenTo(let command, let reference, let state):
            "\(reference) is \(state.rawValue), so it cannot be done: \(command). Look with “intray show \(reference)”."
        case .notYours(let reference, let allocation):
            "\(reference) is \(allocation.map { "allocated to \($0)" } ?? "not allocated"): ask a coordinator to give it to you."
        case .unknownCategory(let code):
            "There is no category “\(code)”. “intray kit export” lists the office's categories."
        case .unknownPerson(let email): "Nobody has the address \(email). “intray user list” shows who works here."
        case .switchedOff(let email): "The account of \(email) is switched off: choose somebody else."
        case .notForThePool(let reference):
            "\(reference) is for named people only, so it cannot go to the pool: give it to a coordinator."
        case .doesNotAnswer(let email, let role):
            "\(email) is a \(role.rawValue) and does not answer enquiries: choose a colleague or a coordinator."
        case .mayNotSee(let email, let category):
            "\(email) may not see enquiries of “\(category)”, which are for named people only: choose a coordinator."
        case .needsEvidence(let outcome, let evidence):
            "“\(outcome.rawValue)” needs its evidence: say \(evidence) with --evidence."
        case .emptyNote: "The note is empty: write something."
        case .changedMeanwhile(let reference, let saw, let now):
            "Somebody else acted on \(reference) (you saw version \(saw), it is now \(now)): look again and repeat."
        }
    }
}
