import Triage

extension Outcome {
    /// As a choice, and at the beginning of a sentence: “Supplied in part”.
    var title: String {
        switch self {
        case .supplied: "Supplied"
        case .suppliedInPart: "Supplied in part"
        case .adviceGiven: "Advice given"
        case .noRecord: "No record found"
        case .destroyedUnderSchedule: "Destroyed under the schedule"
        case .heldElsewhere: "Held elsewhere"
        case .refused: "Refused"
        case .loanCompleted: "Loan completed"
        case .signposted: "Signposted"
        case .handedOff: "Handed off"
        case .withdrawn: "Withdrawn by the correspondent"
        case .noReply: "No reply from the correspondent"
        case .duplicate: "Duplicate"
        case .answeredElsewhere: "Answered elsewhere"
        case .discarded: "Discarded"
        }
    }

    /// As it stands in a sentence: “supplied in part”.
    var words: String { title.lowercasedFirst }
}
