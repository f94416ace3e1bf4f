import Triage
import WorkingTime

extension Refusal {
    /// Why, in the words of a page: with names, and with what can be pressed in the place of commands.
    func onPage(_ names: Names) -> String {
        switch self {
        case .notOpenTo(let command, let reference, let state):
            "\(reference) is \(state.words), so you cannot \(command) it."
        case .notYours(let reference, let allocation):
            "\(reference) is \(allocation.map { "with \(names.holder($0.description) ?? "\($0)")" } ?? "not with anybody"): "
                + "ask a coordinator to give it to you."
        case .changedMeanwhile(let reference, _): "Somebody acted on \(reference) since you looked."
        case .needsEvidence(let outcome, let demanded): "“\(outcome.title)” needs its evidence: say \(demanded)."
        case .needsReceiver: "Say to whom it is handed off."
        case .nothingToCorrect: "Nothing was changed, so there was nothing to write down."
        case .needsReview(_, let category, let outcome):
            "In the category “\(names.category(category))” somebody else must approve before it is closed as "
                + "“\(outcome.words)”: ask for a second pair of eyes first."
        case .restoreInstead(let reference): "\(reference) was discarded: restore it."
        case .mergedAway(let reference, let other):
            "\(reference) was merged into \(other): work there, or take the merge back."
        default: givingOnPage(names) ?? extendingOnPage ?? "\(self)"
        }
    }

    private func givingOnPage(_ names: Names) -> String? {
        switch self {
        case .unknownCategory(let code): "There is no category “\(code)”: choose one of the list."
        case .unknownPerson(let email): "Nobody who works here has the address \(email): choose somebody else."
        case .unknownPost(let code): "There is no post “\(code)”: choose one of the list."
        case .vacantPost(let code):
            "Nobody holds the post “\(names.holder("post:" + code) ?? code)”: choose somebody else, or ask an "
                + "administrator to name somebody."
        case .switchedOff(let email): "The account of \(names.person(email)) is switched off: choose somebody else."
        case .doesNotAnswer(let email, let role):
            "\(names.person(email)) is a \(role.rawValue) and does not answer enquiries: "
                + "choose a colleague or a coordinator."
        case .doesNotServe(let email, let inbox):
            "\(names.person(email)) does not serve the inbox “\(inbox)”: choose somebody who does, or move it first."
        case .mayNotSee(let email, let category):
            "\(names.person(email)) may not see “\(names.category(category))”, which is for named people only: "
                + "choose one of them."
        default: nil
        }
    }

    private var extendingOnPage: String? {
        switch self {
        case .noSuchClock: "That clock does not run any more: choose one of those that do."
        case .needsDate(let clock):
            "The law gives no longer period for \(ClockName.of(clock).lowercasedFirst): choose the new date."
        case .extendedAlready(_, let clock):
            "The time for \(ClockName.of(clock).lowercasedFirst) was extended already, which the law allows once."
        case .noExtension(let clock, let due, let until):
            "\(until.inWords) is no extension: \(ClockName.of(clock).lowercasedFirst) is due "
                + "\(due?.inWords ?? "on no date yet")."
        case .beyondTheLaw(let clock, let most):
            "The time for \(ClockName.of(clock).lowercasedFirst) can be extended to \(most.inWords) at most."
        default: nil
        }
    }

    /// The field of an action's form that it is about; nil where it is about none.
    func field(in action: EnquiryAction, on reference: EnquiryReference) -> String? {
        switch self {
        case .unknownCategory: "category"
        case .unknownPerson, .unknownPost, .vacantPost, .switchedOff, .notForThePool, .doesNotAnswer, .doesNotServe,
            .mayNotSee:
            action == .review ? "reviewer" : action == .agree ? nil : "to"
        case .ownWork: action == .review ? "reviewer" : nil
        case .alreadyThere: "inbox"
        case .emptyNote: "text"
        case .needsReason: "because"
        case .needsEvidence: "evidence"
        case .needsReceiver: "to"
        case .needsReview: action == .close ? "outcome" : nil
        case .notAllowed: nil
        case .wouldUncover: action == .split ? "category" : "into"
        case .mergedIntoItself, .mergeTheOtherWay: "into"
        case .closed(let closed, _): action == .merge && closed != reference ? "into" : nil
        default: fieldOfTime(in: action)
        }
    }

    private func fieldOfTime(in action: EnquiryAction) -> String? {
        switch self {
        case .inTheFuture, .beforeReceipt:
            switch action {
            case .wait: "asked"
            case .resume: "answered"
            case .acknowledge: "at"
            default: nil
            }
        case .answeredBeforeAsking: "answered"
        case .chaseInThePast: "chase"
        case .redatedLater: "received"
        case .noSuchClock, .extendedAlready: "clock"
        case .needsDate, .noExtension, .beyondTheLaw: "until"
        default: nil
        }
    }
}
