package import WorkingTime

/// A reply the office has ready, in English, in Welsh, or in both.
package struct ReplyTemplate: Sendable, Hashable {
    /// What it is for. Raw values are words of the kit.
    package enum Kind: String, Sendable, Hashable, Decodable, CaseIterable {
        /// A word in between: neither question nor answer.
        case reply
        /// Asks for what is missing; the enquiry waits afterwards.
        case ask
        case acknowledgement
        /// Asks again.
        case chase
        /// Ends the enquiry.
        case answer
        /// Says to whom it was handed.
        case handOff = "hand-off"

        /// Whether the enquiry ends with it, so that it may suggest an outcome.
        package var ends: Bool { self == .answer || self == .handOff }
    }

    /// What it says in one language.
    package struct Version: Sendable, Hashable {
        /// Neutral: of the enquiry it may name the reference alone. Nil leaves the subject to the conversation.
        package let subject: TemplateText?
        package let text: TemplateText
    }

    package let code: String
    package let name: String
    /// Codes of the categories it is for; nil for every category that is answered, that is, has a clock.
    package let categories: [String]?
    package let kind: Kind
    /// The outcome it suggests; nil for none.
    package let outcome: Outcome?
    /// What the enquiry waits for after it; nil for nothing.
    package let waitingFor: WaitingReason?
    package let versions: [ReplyLanguage: Version]

    /// The languages it is written in, English first.
    package var languages: [ReplyLanguage] { ReplyLanguage.allCases.filter { versions[$0] != nil } }

    /// The reply with its values; nil where it is not written in the language.
    ///
    /// A template that asks for something says what waiting for that does to the clock, whatever is waited for now.
    package func text(in language: ReplyLanguage, with values: TemplateValues) -> RenderedTemplate? {
        guard let version = versions[language] else { return nil }
        var values = values
        if let waitingFor { values.waitingFor = waitingFor }
        let (text, gaps) = version.text.rendered(in: language, with: values)
        let subject = version.subject?.rendered(in: language, with: values).text
        return RenderedTemplate(subject: subject.map { String($0.dropLast()) }, text: text, gaps: gaps)
    }

    func isFor(_ category: KitCategory) -> Bool {
        categories?.contains(category.code) ?? !category.clocks.isEmpty
    }
}

extension Kit {
    /// The template of a code; nil when the kit has none such.
    package func template(_ code: String) -> ReplyTemplate? { templates.first { $0.code == code } }

    /// The templates for a category, those written for it before those for all, each in the order of the kit.
    ///
    /// - Parameter kind: nil for every kind.
    package func templates(for code: String, kind: ReplyTemplate.Kind? = nil) -> [ReplyTemplate] {
        guard let category = category(code) else { return [] }
        let fitting = templates.filter { $0.isFor(category) && (kind == nil || $0.kind == kind) }
        return fitting.filter { $0.categories != nil } + fitting.filter { $0.categories == nil }
    }

    /// The acknowledgement that leaves by itself for a category; nil where the category does not want one.
    package func automaticAcknowledgement(for code: String) -> ReplyTemplate? {
        guard category(code)?.acknowledgement == .automatic else { return nil }
        return templates(for: code, kind: .acknowledgement).first
    }
}
