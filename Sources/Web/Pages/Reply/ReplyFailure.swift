import Classifier
import Correspondence
import Mail
import QueueStore
import Triage

/// Why a mail did not leave, said on the page with every word that was typed.
struct ReplyFailure: Sendable {
    /// By a field's name, what is wrong with it.
    private(set) var wrong: [String: String] = [:]
    /// What is wrong with no field in particular.
    private(set) var sentences: [String] = []
    /// Whether something arrived, or somebody did something, since the page was opened.
    private(set) var hasChanged = false
    /// Whether another pair of eyes is needed first.
    private(set) var needsReview = false

    /// Fields that are not filled in.
    init(wrong: [String: String]) { self.wrong = wrong }

    /// Nil for errors that are of another kind.
    init?(_ error: any Error, _ draft: ReplyDraft, _ reference: EnquiryReference, _ names: Names) {
        switch error {
        case let failure as ReplyFieldFault: wrong = failure.wrong
        case let fault as ReplyFault: read(fault, draft)
        case Refusal.changedMeanwhile: hasChanged = true
        case let refusal as Refusal: read(refusal, reference, names)
        default: return nil
        }
    }

    private mutating func read(_ fault: ReplyFault, _ draft: ReplyDraft) {
        if let field = Self.field(fault, draft) {
            wrong[field] = fault.description
        } else {
            sentences = [fault.description]
        }
    }

    private mutating func read(_ refusal: Refusal, _ reference: EnquiryReference, _ names: Names) {
        let why = refusal.onPage(names)
        switch refusal {
        case .needsReview, .otherTextApproved:
            needsReview = true
            sentences = [why]
        case .needsEvidence: wrong["evidence"] = why
        case .nobodyToWriteTo: wrong["to"] = "There is nobody to write to: give an address."
        case .chaseInThePast: wrong["chase"] = why
        default:
            if let field = refusal.field(in: .review, on: reference), field == "reviewer" {
                wrong[field] = why
            } else {
                sentences = [why]
            }
        }
    }

    private static func field(_ fault: ReplyFault, _ draft: ReplyDraft) -> String? {
        switch fault {
        case .nobody: "to"
        case .address(let fault): place(of: fault.description, draft)
        case .ownAddress(let address): place(of: address, draft)
        case .empty(.english): "text"
        case .empty(.welsh): "welsh"
        case .empty(nil): draft.language == .cy ? "welsh" : "text"
        case .gaps: hasGaps(draft, .en) ? "text" : "welsh"
        case .noOutcome: "outcome"
        case .tooLarge: "file"
        case .unwritable, .tooMany: "to"
        case .tooLate, .someHaveIt, .noSuchMail: nil
        }
    }

    /// Whether it is an address of those who get a copy.
    private static func place(of said: String, _ draft: ReplyDraft) -> String {
        draft.cc.contains { said.contains($0) || $0.contains(said) } ? "cc" : "to"
    }

    private static func hasGaps(_ draft: ReplyDraft, _ version: ReplyLanguage) -> Bool {
        draft.versions.contains(version) && !RenderedTemplate.gaps(in: draft.text(in: version)).isEmpty
    }
}

/// Fields of the page that stop a mail.
struct ReplyFieldFault: Error {
    /// By a field's name, what is wrong with it.
    let wrong: [String: String]
}
