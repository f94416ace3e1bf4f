package import Classifier

/// A language the office answers in. Raw values are keys of the kit.
package enum ReplyLanguage: String, Sendable, Hashable, CaseIterable {
    case en, cy

    /// As it stands in a sentence.
    package var inWords: String {
        switch self {
        case .en: "English"
        case .cy: "Welsh"
        }
    }

    /// One of two texts, by the language.
    func pick(en: String, cy: String) -> String {
        switch self {
        case .en: en
        case .cy: cy
        }
    }
}

extension Language {
    /// The languages in which somebody who writes in this one is answered; Welsh first where both are issued together.
    package var replyLanguages: [ReplyLanguage] {
        switch self {
        case .en, .other: [.en]
        case .cy: [.cy]
        case .both: [.cy, .en]
        }
    }
}
