import Triage
import WorkingTime

/// A template as it was typed, whether it can be taken or not.
struct TemplateForm: Sendable {
    /// What one language says, as it was typed.
    struct Version: Sendable {
        var subject: String
        var text: String

        var isEmpty: Bool { subject.isEmpty && text.isEmpty }
    }

    var code: String
    var name: String
    var kind: String
    /// Whether it is for every category that is answered.
    var isForAll: Bool
    var categories: [String]
    var outcome: String
    var waitingFor: String
    var versions: [ReplyLanguage: Version]

    init(_ draft: TemplateDraft, code: String) {
        self.code = code
        name = draft.name
        kind = draft.kind.rawValue
        isForAll = draft.categories == nil
        categories = draft.categories ?? []
        outcome = draft.outcome?.rawValue ?? ""
        waitingFor = draft.waitingFor?.rawValue ?? ""
        versions = draft.versions.mapValues { Version(subject: $0.subject ?? "", text: $0.text.trimmed) }
    }

    /// - Parameter code: the template that is edited; nil for a new one.
    init(_ fields: FormFields, code: String?) {
        self.code = code ?? fields["code"] ?? ""
        name = fields["name"] ?? ""
        kind = fields["kind"] ?? ""
        isForAll = fields["for"] != "some"
        categories = fields.all("category")
        outcome = fields["outcome"] ?? ""
        waitingFor = fields["waiting-for"] ?? ""
        versions = Dictionary(
            ReplyLanguage.allCases.map { language in
                let (subject, text) = (Self.field("subject", language), Self.field("text", language))
                return (language, Version(subject: fields[subject] ?? "", text: fields[text] ?? ""))
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The name of a field: “cy-text”.
    static func field(_ name: String, _ language: ReplyLanguage) -> String { "\(language.rawValue)-\(name)" }

    func version(_ language: ReplyLanguage) -> Version { versions[language] ?? Version(subject: "", text: "") }
}

extension TemplateForm {
    /// What was typed, as the kit takes it.
    ///
    /// - Parameters:
    ///   - before: the template as it was; a text that was not touched stays to the letter.
    ///   - kit: whose categories it may be for.
    /// - Throws: `Objections.Wrong`.
    func draft(over before: TemplateDraft?, in kit: Kit) throws -> TemplateDraft {
        var wrong: [String: String] = [:]
        var draft = before ?? TemplateDraft(name: name)
        draft.name = name
        if name.isEmpty { wrong["name"] = "Say what it is called: colleagues choose it by its name." }
        draft.kind = ReplyTemplate.Kind(rawValue: kind) ?? .reply
        draft.outcome = Outcome(rawValue: outcome)
        draft.waitingFor = WaitingReason(rawValue: waitingFor)
        draft.categories = chosen(before, kit)
        // A template whose last category was retired is for none until somebody says for which.
        if draft.categories == [], before?.categories != [] {
            wrong["for"] = "Tick at least one category, or choose every category."
        }
        for language in ReplyLanguage.allCases {
            draft.versions[language] = written(language, over: before)
            let version = version(language)
            if version.text.isEmpty, !version.subject.isEmpty {
                wrong[Self.field("text", language)] = "Write the text too, or take the subject out."
            }
        }
        if versions.values.allSatisfy(\.isEmpty) { wrong["en-text"] = "Write a text, in English, in Welsh or in both." }
        guard wrong.isEmpty else { throw Objections.Wrong(fields: wrong) }
        return draft
    }

    /// Those that were ticked, in the order in which they stood, then in the order of the kit.
    private func chosen(_ before: TemplateDraft?, _ kit: Kit) -> [String]? {
        guard !isForAll else { return nil }
        let ticked = Set(categories)
        let kept = (before?.categories ?? []).filter(ticked.contains)
        return kept + kit.categories.map(\.code).filter { ticked.contains($0) && !kept.contains($0) }
    }

    private func written(_ language: ReplyLanguage, over before: TemplateDraft?) -> TemplateDraft.Version? {
        let typed = version(language)
        guard !typed.isEmpty else { return nil }
        let earlier = before?.versions[language]
        let isSame = earlier?.text.trimmed == typed.text
        return TemplateDraft.Version(
            subject: typed.subject.isEmpty ? nil : typed.subject,
            text: isSame ? earlier?.text ?? typed.text : typed.text + "\n"
        )
    }
}
