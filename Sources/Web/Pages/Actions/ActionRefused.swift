import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// Why something was not done to an enquiry: said on a page with the form as it was filled in.
struct ActionRefused {
    let action: EnquiryAction
    let reference: EnquiryReference
    let form: FormFields
    let cause: Cause

    enum Cause {
        case refusal(Refusal)
        case fault(ActionFault)
        /// The other enquiry of a merge is not there, or not for them to see.
        case noOther(String)
    }

    /// Nil for errors that are of another kind.
    init?(_ error: any Error, _ action: EnquiryAction, on reference: EnquiryReference, _ form: FormFields) {
        switch error {
        case let refusal as Refusal: cause = .refusal(refusal)
        case let fault as ActionFault: cause = .fault(fault)
        case StoreError.noSuchEnquiry(let name) where action == .merge && name != reference.description:
            cause = .noOther(name)
        default: return nil
        }
        self.action = action
        self.reference = reference
        self.form = form
    }

    /// The page: what was refused and why, and the form with everything that was typed.
    ///
    /// - Throws: `StoreError.noSuchEnquiry` where the enquiry is not for them to see.
    func page(_ request: PageRequest) async throws -> Page {
        let sight = try await ActionSight.read(reference, request)
        try await sight.noteReading(for: action, request)
        var form = ActionForm(
            action,
            on: reference,
            // Only what others did that this page tells of counts as seen.
            saw: hasChanged ? sight.enquiry.version : request.saw ?? sight.enquiry.version,
            enquiry: sight.enquiry,
            choices: sight.choices,
            values: form,
            wrong: wrong(sight.choices.names)
        )
        let back = request.returning(or: .enquiry(reference))
        form.back = back
        form.hasKey = false
        if hasChanged { form.button = "I have seen this: do it all the same" }
        return Page(title: "That was not done", status: .unprocessableContent) {
            div(.class("stack action-page")) {
                h1 { "That was not done" }
                explanation(sight, request)
                ActionHead(sight: sight, request: request).html
                h2 { action.label }
                if sight.refusal(of: action) == nil || hasChanged || !action.isQuick { form.html(request) }
                p { a(.href(back)) { "Back without doing it" } }
            }
        }
    }

    private var hasChanged: Bool {
        if case .refusal(.changedMeanwhile) = cause { true } else { false }
    }

    /// By a field's name, what is wrong with it.
    private func wrong(_ names: Names) -> [String: String] {
        switch cause {
        case .fault(.fields(let wrong)): wrong
        case .fault(.unknownInbox(let inbox)): ["inbox": "There is no inbox “\(inbox)”."]
        case .fault(.nothingSuggested): [:]
        case .noOther(let name): ["into": "There is no enquiry “\(name)” that you may see."]
        case .refusal(let refusal):
            refusal.field(in: action, on: reference).map { [$0: refusal.onPage(names)] } ?? [:]
        }
    }

    // MARK: - What it says

    private func explanation(_ sight: ActionSight, _ request: PageRequest) -> HTML {
        div(.class("error-summary stack tight"), .role("alert"), .tabindex(-1), .flag("autofocus")) {
            switch cause {
            case .refusal(.changedMeanwhile): changes(sight, request)
            case .refusal(let refusal):
                p { link(to: refusal.field(in: action, on: reference), refusal.onPage(sight.choices.names)) }
                remedy(refusal)
            case .fault(.nothingSuggested):
                p { "Nothing is suggested for \(reference) any more, or somebody has triaged it. Decide yourself." }
                p { a(.href(.action("triage", on: reference))) { "Triage it" } }
            case .fault, .noOther:
                p { "Nothing was changed. Look at:" }
                ul {
                    for (name, says) in wrong(sight.choices.names).sorted(by: { $0.key < $1.key }) {
                        li { link(to: name, says) }
                    }
                }
            }
        }
    }

    private func link(to field: String?, _ text: String) -> HTML {
        guard let field else { return HTML(text: text) }
        return a(Attribute("href", "#" + field)) { text }
    }

    /// What others did since the person looked.
    private func changes(_ sight: ActionSight, _ request: PageRequest) -> HTML {
        let names = sight.choices.names
        let since = sight.events(after: request.saw ?? 0)
        let history = HistoryWords(names: names, isDistressing: sight.summary.isDistressing)
        return HTML {
            p(.class("strong")) { "Somebody acted on \(reference) since you looked, so nothing of yours was done." }
            ul {
                for event in since {
                    li { "\(names.actor(event.actor)), \(request.words.ago(event.at)): \(history.words(event))" }
                }
            }
            p { "What you filled in stands below. Send it again if it still holds." }
        }
    }

    /// The way on that the refusal speaks of.
    private func remedy(_ refusal: Refusal) -> HTML? {
        let next: EnquiryAction? =
            switch refusal {
            case .needsReview: .review
            case .restoreInstead: .restore
            case .mergedAway: .undo
            default: nil
            }
        return next.map { next in
            let address = SiteAddress.action(next.rawValue, on: reference)
                .with("outcome", next == .review ? form["outcome"] : nil)
            return p { a(.href(address)) { next.label } }
        }
    }
}
