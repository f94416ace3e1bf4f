extension Channel {
    /// How it came, as it stands in a sentence.
    package var inWords: String {
        switch self {
        case .mail: "by e-mail"
        case .telephone: "by telephone"
        case .post: "by post"
        case .inPerson: "in person"
        }
    }
}
