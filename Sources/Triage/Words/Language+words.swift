package import Classifier

extension Language {
    /// As it stands in a sentence.
    package var inWords: String {
        switch self {
        case .en: "English"
        case .cy: "Welsh"
        case .both: "English and Welsh"
        case .other: "another language"
        }
    }
}
