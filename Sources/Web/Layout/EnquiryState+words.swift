import Triage

extension EnquiryState {
    /// Where it stands, as a tag, as a choice and in a sentence: “not begun”.
    var words: String {
        switch self {
        case .new: "waiting for triage"
        case .allocated: "not begun"
        case .begun: "begun"
        case .waiting: "waiting for somebody outside"
        case .inReview: "with a second pair of eyes"
        case .closed: "closed"
        }
    }
}
