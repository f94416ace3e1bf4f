import WorkingTime

extension Refusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notAllowed(let command, let role):
            "A \(role.rawValue) may not \(command): ask a coordinator or an administrator."
        case .closed(let reference, let outcome):
            "\(reference) is closed\(outcome.map { " (\($0.rawValue))" } ?? ""); nothing was changed."
        case .notOpenTo(let command, let reference, let state):
            "\(reference) is \(state.rawValue): “\(command)” cannot be done. Look with “intray show \(reference)”."
        case .notYours(let reference, let allocation):
            "\(reference) is \(allocation.map { "allocated to \($0)" } ?? "not allocated"): ask a coordinator to give it to you."
        case .changedMeanwhile(let reference, let did):
            "Somebody acted on \(reference) since you looked, and nothing of yours was done. Look again and repeat. "
                + "What happened: \(Self.sentence(did.joined(separator: "; ")))"
        case .neverSoFar(let reference, let saw, let now):
            "\(reference) is at version \(now): nobody can have seen version \(saw). Look again and repeat."
        default: wordsOfGiving ?? wordsOfSaying ?? wordsOfTiming ?? wordsOfMail ?? wordsOfEnding ?? "It was refused."
        }
    }

    /// Words with one full stop at the end.
    private static func sentence(_ words: String) -> String { words.hasSuffix(".") ? words : words + "." }

    private var wordsOfGiving: String? {
        switch self {
        case .unknownCategory(let code):
            "There is no category “\(code)”. “intray kit export” lists the office's categories."
        case .unknownPerson(let email): "Nobody has the address \(email). “intray user list” shows who works here."
        case .unknownPost(let code): "There is no post “\(code)”. “intray post list” shows the office's posts."
        case .vacantPost(let code): "Nobody holds the post “\(code)”: name somebody with “intray post set”."
        case .switchedOff(let email): "The account of \(email) is switched off: choose somebody else."
        case .notForThePool(let reference):
            "\(reference) is for named people only, so it cannot go to the pool: give it to one of them."
        case .doesNotAnswer(let email, let role):
            "\(email) is a \(role.rawValue) and does not answer enquiries: choose a colleague or a coordinator."
        case .doesNotServe(let email, let inbox):
            "\(email) does not serve the inbox “\(inbox)”: choose somebody who does, or move the enquiry first."
        case .mayNotSee(let email, let category):
            "\(email) may not see enquiries of “\(category)”, which are for named people only: choose one of them."
        case .alreadyThere(let reference, let inbox): "\(reference) is in the inbox “\(inbox)” already."
        default: nil
        }
    }

    private var wordsOfSaying: String? {
        switch self {
        case .emptyNote: "The note is empty: write something."
        case .needsReason(let action): "To \(action), say why: it is kept with the enquiry."
        case .needsEvidence(let outcome, let evidence):
            "“\(outcome.rawValue)” needs its evidence: say \(evidence) with --evidence."
        case .needsReceiver: "Say to whom it is handed off with --to."
        case .nothingToCorrect: "Say what is to be corrected; nothing was changed."
        default: nil
        }
    }

    private var wordsOfTiming: String? {
        switch self {
        case .inTheFuture(let what, let day): "\(what), \(day.inWords), lies in the future: give the day it happened."
        case .beforeReceipt(let what, let day): "\(what), \(day.inWords), lies before the enquiry was received."
        case .answeredBeforeAsking(let day, let asked):
            "The answer cannot have come on \(day.inWords): it was asked for on \(asked.inWords)."
        case .chaseInThePast(let day): "\(day.inWords) has passed: choose a chase date from today on."
        case .redatedLater(let reference, let arrived):
            "\(reference) arrived here on \(arrived.inWords); it cannot have been received later than that."
        case .nothingToAcknowledge(let reference): "\(reference) has no acknowledgement outstanding."
        case .noClock(let reference): "\(reference) has no running clock to extend."
        case .noSuchClock(let name, let running):
            "It has no running clock “\(name)”. Running: \(running.isEmpty ? "none" : running.joined(separator: ", "))."
        case .needsDate(let clock): "The law gives no longer period for “\(clock)”: say the new date with --until."
        case .extendedAlready(let reference, let clock):
            "“\(clock)” of \(reference) was extended already, which the law allows once; nothing was changed."
        case .noExtension(let clock, let due, let until):
            "\(until.inWords) is no extension: “\(clock)” is due \(due?.inWords ?? "on no date yet")."
        case .beyondTheLaw(let clock, let most): "“\(clock)” can be extended to \(most.inWords) at most."
        default: nil
        }
    }

    private var wordsOfMail: String? {
        switch self {
        case .nobodyToWriteTo(let reference):
            "\(reference) has no address to write to: give one with --to, or correct the correspondent."
        case .otherTextApproved(let reference):
            "What was approved for \(reference) is another text than this one: ask for review again."
        case .approvedTextNotSent(let reference):
            "An answer to \(reference) was approved and has not left: send it as the final answer, or ask for review of "
                + "closing it without one."
        case .asksSomebodyElse(let reference, let reason):
            "Waiting for \(reason.inWords) stops a clock of \(reference), so it must be asked of whoever enquires: put them "
                + "among the recipients, or wait for a third party."
        case .notItsMail(let reference): "\(reference) has no such mail, or it was called back already."
        case .notAnsweredOutside(let reference):
            "Nothing about \(reference) was sent from the mailbox since it was last taken up here."
        case .nothingUndelivered(let reference): "All mail about \(reference) arrived, as far as anybody knows."
        default: nil
        }
    }

    private var wordsOfEnding: String? {
        switch self {
        case .needsReview(let reference, let category, let outcome):
            "“\(category)” needs a second pair of eyes before it is closed as \(outcome.rawValue): "
                + "ask with “intray review \(reference)”."
        case .notOnItsOwn(let command): "“\(command)” is done to two enquiries together: nothing was changed."
        case .ownWork(let reference): "Somebody else must review \(reference): nobody approves their own work."
        case .notDiscarded(let reference, let state):
            "\(reference) was not discarded (it is \(state.rawValue)): there is nothing to restore."
        case .restoreInstead(let reference): "\(reference) was discarded: bring it back with “intray restore”."
        case .mergedAway(let reference, let other):
            "\(reference) was merged into \(other): work there, or take it back with “intray undo \(reference)”."
        case .mergedIntoItself(let reference): "\(reference) cannot be merged into itself."
        case .mergeTheOtherWay(let reference, let other):
            "\(reference) came before \(other), and its deadline counts: merge \(other) into it instead."
        case .wouldUncover(let reference):
            "\(reference) is for named people only, and others would see it there: nothing was changed."
        case .nothingToUndo(let reference, let kind):
            "\(reference) has no \(kind?.rawValue ?? "join, split, merge or triage") that could be taken back."
        case .workedOnSince(let reference): "\(reference) has been worked on since: close or merge it instead."
        default: nil
        }
    }
}
