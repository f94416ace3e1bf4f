import Triage

/// What people do with one enquiry. Each has its form, and its address below the enquiry's: the raw value.
enum EnquiryAction: String, CaseIterable, Sendable {
    /// Decide what it is and who answers.
    case triage
    /// Triage as it was suggested.
    case agree
    case allocate, begin
    case handBack = "hand-back"
    case passOn = "pass-on"
    case wait, resume, extend, redate, acknowledge, review, approve
    case sendBack = "send-back"
    case correct, move, note, close
    case handOff = "hand-off"
    case discard, restore, reopen, split, merge, undo
    /// Put away a mail that did not arrive.
    case seeToDelivery = "seen-to"
    /// What was sent from the mailbox was not the last word.
    case keepOpen = "keep-open"

    /// Whether a single button does it, with nothing to fill in.
    var isQuick: Bool {
        switch self {
        case .agree, .begin, .passOn, .discard, .restore, .undo, .keepOpen: true
        default: false
        }
    }

    /// Whether somebody fills in its form, which others are told while they do.
    var isWritten: Bool {
        switch self {
        case .triage, .allocate, .handBack, .wait, .resume, .extend, .redate, .acknowledge, .review, .approve,
            .sendBack,
            .correct, .move, .note, .close, .handOff, .reopen, .split, .merge, .seeToDelivery:
            true
        case .agree, .begin, .passOn, .discard, .restore, .undo, .keepOpen: false
        }
    }

    /// Whether it holds whatever others did meanwhile: a note is added to theirs.
    var isBesideOthers: Bool { self == .note }

    /// What `undo` takes back of it; nil where nothing does.
    var undone: UndoableKind? {
        switch self {
        case .triage, .agree: .triage
        case .split: .split
        case .merge: .merge
        default: nil
        }
    }
}
