/// How an enquiry ended.
package enum Outcome: String, Decodable, Sendable, CaseIterable {
    case supplied
    case suppliedInPart = "supplied-in-part"
    case adviceGiven = "advice-given"
    case noRecord = "no-record"
    case destroyedUnderSchedule = "destroyed-under-schedule"
    case heldElsewhere = "held-elsewhere"
    case refused
    case loanCompleted = "loan-completed"
    case signposted
    case handedOff = "handed-off"
    case withdrawn
    case noReply = "no-reply"
    case duplicate
    case answeredElsewhere = "answered-elsewhere"
    /// Spam or machine mail; recoverable.
    case discarded

    /// What must be written down before an enquiry may end this way; nil when nothing is demanded.
    package var evidenceDemanded: String? {
        switch self {
        case .destroyedUnderSchedule: "the schedule item and its version"
        case .noRecord: "the places that were searched"
        default: nil
        }
    }

    /// Whether the office answered what was asked, so that a wrong answer could have gone out.
    package var isAnswer: Bool {
        switch self {
        case .supplied, .suppliedInPart, .adviceGiven, .noRecord, .destroyedUnderSchedule, .heldElsewhere, .refused,
            .loanCompleted:
            true
        case .signposted, .handedOff, .withdrawn, .noReply, .duplicate, .answeredElsewhere, .discarded: false
        }
    }
}
