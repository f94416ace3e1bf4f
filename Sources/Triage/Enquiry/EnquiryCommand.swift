package import WorkingTime

/// What a person does with an enquiry.
package enum EnquiryCommand: Hashable, Sendable {
    /// Decide what it is and who answers.
    case triage(category: String, to: Allocation)
    /// Give it, or give it to another.
    case allocate(to: Allocation, because: String? = nil)
    case begin
    /// Give it back to whoever triages.
    case handBack(because: String)
    /// Give it back to the pool; nobody asks why.
    case passOn
    /// Wait for somebody outside.
    case wait(WaitRequest)
    /// What was waited for has come; nil for the day on which a message came since, else today.
    case resume(answered: CivilDate?)
    case extend(ExtensionRequest)
    /// Correct when the request first reached the office.
    case redate(received: Instant, because: String)
    /// Record an acknowledgement that Intray did not send.
    case acknowledge(at: Instant?, how: String?)
    /// Ask for a second pair of eyes.
    case review(ReviewRequest)
    case approve(remark: String?)
    /// Return what was to be reviewed, with what is wrong.
    case sendBack(because: String)
    case correct(Correction)
    /// Give it to another inbox of the office.
    case move(inbox: String, because: String?)
    case note(String)
    /// Write to somebody outside.
    case reply(ReplyRequest)
    /// Call back a mail that has not left, by its number in the ledger.
    case recall(message: Int64)
    /// Put away that mail of the office did not arrive: somebody has seen to it.
    case seeToDelivery(because: String)
    /// Say that what was sent from the mailbox was not the last word.
    case keepOpen
    case close(Outcome, evidence: String?, lateBecause: String? = nil)
    /// Give it to somebody outside the office, with everything they need.
    case handOff(to: String, because: String?)
    /// End it as spam or machine mail; recoverable.
    case discard
    /// Bring back what was discarded.
    case restore
    case reopen(because: String)
    /// Make a further request in it an enquiry of its own.
    case split(SplitRequest)
    /// Join it to another enquiry about the same thing.
    case merge(into: EnquiryReference)
    /// Take in another enquiry that is merged into this one.
    case absorb(EnquiryReference)
    /// Take back the last join, split, merge or triage.
    case undo(UndoableKind?)

    /// Whether it happens to two enquiries at once: the store has a way of its own for each of these.
    package var concernsTwo: Bool {
        switch self {
        case .split, .merge, .absorb, .undo: true
        default: false
        }
    }

    /// The word people use for it.
    package var name: String {
        switch self {
        case .triage: "triage"
        case .allocate: "allocate"
        case .begin: "begin"
        case .handBack: "hand back"
        case .passOn: "pass on"
        case .wait: "wait"
        case .resume: "resume"
        case .extend: "extend"
        case .redate: "redate"
        case .acknowledge: "acknowledge"
        case .review: "ask for review"
        case .approve: "approve"
        case .sendBack: "send back"
        case .correct: "correct"
        case .move: "move"
        case .note: "note"
        case .reply: "reply"
        case .recall: "call back a mail"
        case .keepOpen: "keep open"
        case .seeToDelivery: "put away a mail that did not arrive"
        case .close(.discarded, _, _): "discard"
        case .close: "close"
        case .handOff: "hand off"
        case .discard: "discard"
        case .restore: "restore"
        case .reopen: "reopen"
        case .split: "split"
        case .merge, .absorb: "merge"
        case .undo: "undo"
        }
    }
}
