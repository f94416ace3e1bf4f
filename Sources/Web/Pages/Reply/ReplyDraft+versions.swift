import Classifier
import Triage

extension ReplyDraft {
    /// What stands in the form in English. A draft in one language keeps what was typed in the other beside it, so that
    /// nobody loses it by choosing: it does not leave.
    var english: String { language == .cy ? welsh ?? "" : text }

    /// What stands in the form in Welsh.
    var cymraeg: String { language == .cy ? text : welsh ?? "" }

    /// Puts both texts where the language has them.
    mutating func set(_ language: Language, english: String, cymraeg: String) {
        self.language = language
        text = language == .cy ? cymraeg : english
        let other = language == .cy ? english : cymraeg
        welsh = language != .both && other.trimmed.isEmpty ? nil : other
    }

    /// The draft as it leaves: without the version that is not sent.
    var leaving: ReplyDraft {
        var leaving = self
        if language != .both { leaving.welsh = nil }
        return leaving
    }

    /// The languages it leaves in, English first.
    var versions: [ReplyLanguage] {
        switch language {
        case .both: [.en, .cy]
        case .cy: [.cy]
        case .en, .other: [.en]
        }
    }

    func text(in language: ReplyLanguage) -> String { language == .cy ? cymraeg : english }

    /// What is still to be filled in of what leaves, each once.
    var gaps: [String] { RenderedTemplate.gaps(in: leaving.text + (leaving.welsh ?? "")) }
}
