extension EnquiryAction {
    /// The words on its button.
    var label: String {
        switch self {
        case .triage: "Triage"
        case .agree: "Agree"
        case .allocate: "Give to somebody"
        case .begin: "Begin"
        case .handBack: "Hand back"
        case .passOn: "Pass on"
        case .wait: "Wait for something"
        case .resume: "Go on"
        case .extend: "Give it more time"
        case .redate: "Correct the day of receipt"
        case .acknowledge: "Record an acknowledgement"
        case .review: "Ask for a second pair of eyes"
        case .approve: "Approve"
        case .sendBack: "Send back"
        case .correct: "Correct details"
        case .move: "Move to another inbox"
        case .note: "Write a note"
        case .close: "Close"
        case .handOff: "Hand off outside the office"
        case .discard: "Discard"
        case .restore: "Restore"
        case .reopen: "Reopen"
        case .split: "Split off a request"
        case .merge: "Merge into another"
        case .undo: "Undo"
        case .seeToDelivery: "Seen to"
        case .keepOpen: "Not the last word"
        }
    }

    /// One sentence under the heading of its form.
    var explains: String? {
        switch self {
        case .triage: "Say what it is and who answers. The category brings its clocks, its marking and who may see it."
        case .agree: "It goes to whoever is suggested, in the suggested category."
        case .allocate: "From triage it keeps its category. What waits goes on waiting, and what is reviewed stays so."
        case .begin: "You say that you are working on it now."
        case .handBack: "It goes back to whoever triages: for what was given to the wrong person or read wrongly."
        case .passOn: "It goes to somebody else, and is not offered to you again. Nobody asks why."
        case .wait: "It is put aside until somebody outside answers, or until the day you choose to look again."
        case .resume: "What was waited for has come. The clocks are reckoned with the days of waiting."
        case .extend: "For a reason you write down. Reports still tell whether the first date was kept."
        case .redate: "The law counts from the first receipt anywhere in the office. Every clock is reckoned anew."
        case .acknowledge: "For a word by telephone, by letter or from another mailbox. It meets the first clock."
        case .review: "Somebody else looks before it is answered, and approves it or sends it back."
        case .approve: "It goes back to whoever works on it, who may close it then."
        case .sendBack: "It goes back to whoever works on it, with what is wrong."
        case .correct: "Put right what was read wrongly. Only what you change is written down."
        case .move: "It goes to another inbox of the office. Its clocks run on."
        case .note: "A note for whoever works on it. The correspondent does not get it."
        case .close: "Say how it ended. All its clocks end."
        case .handOff: "Somebody outside the office answers it. It is closed here, and all its clocks end."
        case .discard:
            "For spam and machine mail. Restore brings it back, and its clocks run on as if nothing had been."
        case .restore: "It comes back to where it was, and its clocks run on as if nothing had been."
        case .reopen: "It stands where it stood before it was closed."
        case .split: "A further request becomes an enquiry of its own, with the same correspondent and day of receipt."
        case .merge: "The other one takes over the conversation and goes on. This one is closed as a duplicate."
        case .undo: "Takes back the last message that joined, split, merge or triage."
        case .seeToDelivery: "Mail that did not arrive is put away, with what you did about it."
        case .keepOpen: "What was sent from the mailbox does not end it: it goes on here."
        }
    }

    /// The key that presses its button, or opens its form; nil where a single key would be too easily hit. What is done at
    /// once has the same key on every page, and no key that does something else at once on another: `p` pulls, `r` writes
    /// a reply.
    var key: String? {
        switch self {
        case .triage: "t"
        case .agree: "a"
        case .allocate: "g"
        case .begin: "b"
        case .handBack: "h"
        case .passOn: "x"
        case .wait: "w"
        case .resume: "u"
        case .extend: "e"
        case .review: "v"
        case .approve: "y"
        case .correct: "c"
        case .move: "m"
        case .note: "n"
        case .close: "l"
        case .handOff: "o"
        case .discard: "d"
        case .split: "s"
        case .undo: "z"
        case .redate, .acknowledge, .sendBack, .restore, .reopen, .merge, .seeToDelivery, .keepOpen: nil
        }
    }
}
