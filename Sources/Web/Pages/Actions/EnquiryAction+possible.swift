import Triage
import WorkingTime

extension EnquiryAction {
    /// What a person could do with an enquiry as it stands: what the domain would not refuse whatever they filled in.
    static func possible(on enquiry: Enquiry, for person: Person, _ context: DecisionContext) -> [EnquiryAction] {
        let context = context.acting(as: person)
        return allCases.filter { $0.obstacle(on: enquiry, context) == nil }
    }

    /// Why it cannot be done as things stand, whatever somebody fills in; nil when it can.
    ///
    /// - Parameter context: with whoever would do it as actor.
    func obstacle(on enquiry: Enquiry, _ context: DecisionContext) -> Refusal? {
        guard let command = attempt(on: enquiry) else {
            return .notOpenTo(command: "agree on", enquiry.reference, enquiry.state)
        }
        do {
            _ = try enquiry.decide(command, context)
        } catch {
            return error.isOutright || isQuick ? error : nil
        }
        let hasNothingToExtend = self == .extend && ExtensionChoice.all(of: enquiry, context).isEmpty
        return hasNothingToExtend ? .noClock(enquiry.reference) : nil
    }

    /// A command as it might be given. What is wrong with it can be mended in the form.
    private func attempt(on enquiry: Enquiry) -> EnquiryCommand? {
        switch self {
        case .triage: .triage(category: enquiry.category, to: .pool)
        case .agree: Self.agreement(with: enquiry)
        case .allocate: .allocate(to: .pool)
        case .begin: .begin
        case .handBack: .handBack(because: "…")
        case .passOn: .passOn
        case .wait: .wait(WaitRequest(.thirdParty))
        case .resume: .resume(answered: nil)
        case .extend: .extend(ExtensionRequest(because: "…"))
        case .redate: .redate(received: enquiry.receivedAt, because: "…")
        case .acknowledge: .acknowledge(at: nil, how: nil)
        case .review: .review(ReviewRequest())
        case .approve: .approve(remark: nil)
        case .sendBack: .sendBack(because: "…")
        case .correct: .correct(Correction())
        case .move: .move(inbox: "", because: nil)
        case .note: .note("…")
        case .close: .close(.withdrawn, evidence: nil)
        case .handOff: .handOff(to: "…", because: nil)
        case .discard: .discard
        case .restore: .restore
        case .reopen: .reopen(because: "…")
        case .split: .split(.init(child: enquiry.reference, category: enquiry.category, subject: nil, to: nil))
        case .merge: .merge(into: enquiry.reference)
        case .undo: .undo(nil)
        case .seeToDelivery: .seeToDelivery(because: "…")
        case .keepOpen: .keepOpen
        }
    }

    /// The triage that was suggested; nil where nothing is, or somebody has decided already.
    static func agreement(with enquiry: Enquiry) -> EnquiryCommand? {
        guard enquiry.state == .new, let route = enquiry.proposal.route else { return nil }
        return .triage(category: enquiry.proposal.category, to: route.to)
    }
}

extension Refusal {
    /// Whether the enquiry or the person is not in the way of doing it at all, whatever else they say.
    fileprivate var isOutright: Bool {
        switch self {
        case .notAllowed, .closed, .notOpenTo, .notYours, .nothingToAcknowledge, .noClock, .ownWork, .notDiscarded,
            .restoreInstead, .mergedAway, .nothingToUndo, .workedOnSince, .nothingUndelivered, .notAnsweredOutside:
            true
        default: false
        }
    }
}
