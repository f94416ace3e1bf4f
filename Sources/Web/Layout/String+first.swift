extension String {
    /// As it stands at the beginning of a sentence, or alone.
    var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// As it stands inside a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
