import Classifier
import Correspondence
import Triage

/// A template put into a draft. What somebody wrote is not written over without being asked.
struct ReplyTemplating: Sendable {
    let template: ReplyTemplate
    let enquiry: Enquiry
    let colleague: String
    let context: DecisionContext

    enum Way: Sendable {
        /// In the place of what stands there.
        case replacing
        /// Below what stands there.
        case below
    }

    /// Whether a draft has words of its own where the template's would stand.
    func wouldReplace(_ draft: ReplyDraft, in language: Language) -> Bool {
        let before = begun(draft.template.flatMap(context.kit.template), in: .both)
        return begun(template, in: language).versions.contains { version in
            let text = draft.text(in: version).trimmed
            return !text.isEmpty && text != before?.text(in: version).trimmed
        }
    }

    /// The draft with the template's words, and with what the template is for.
    func loaded(into draft: ReplyDraft, in language: Language, _ way: Way) -> ReplyDraft {
        let new = begun(template, in: language)
        let (before, empty) = (
            begun(draft.template.flatMap(context.kit.template), in: draft.language), begun(nil, in: .en)
        )
        var loaded = draft
        loaded.set(
            language,
            english: text(.en, new, over: draft, way),
            cymraeg: text(.cy, new, over: draft, way)
        )
        loaded.template = template.code
        let own = [
            before?.subject, empty?.subject, ReplyDesk.begin(nil, for: enquiry, in: .cy, by: nil, context).subject,
        ]
        if draft.subject.trimmed.isEmpty || own.contains(draft.subject) { loaded.subject = new.subject }
        loaded.purpose = enquiry.state == .closed ? .word : new.purpose
        loaded.waitsFor = new.waitsFor ?? draft.waitsFor
        loaded.chase = new.chase ?? draft.chase
        loaded.outcome = new.outcome ?? draft.outcome
        return loaded
    }

    private func text(_ version: ReplyLanguage, _ new: ReplyDraft, over draft: ReplyDraft, _ way: Way) -> String {
        let old = draft.text(in: version)
        guard new.versions.contains(version) else { return old }
        let words = new.text(in: version)
        return way == .replacing || old.trimmed.isEmpty ? words : "\(old.trimmed)\n\n\(words)"
    }

    private func begun(_ template: ReplyTemplate, in language: Language) -> ReplyDraft {
        ReplyDesk.begin(template, for: enquiry, in: language, by: colleague, context)
    }

    private func begun(_ template: ReplyTemplate?, in language: Language) -> ReplyDraft? {
        ReplyDesk.begin(template, for: enquiry, in: language, by: colleague, context)
    }
}

extension ReplyTemplate.Kind {
    /// Over the templates of that kind.
    var title: String {
        switch self {
        case .ask: "Ask for what is missing"
        case .chase: "Ask again"
        case .answer: "Answer"
        case .reply: "A word in between"
        case .acknowledgement: "Say that it has come"
        case .handOff: "Say who answers"
        }
    }
}
