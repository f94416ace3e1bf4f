/// What kinds of facts are called on every page.
enum FactName {
    private static let abbreviations: Set<String> = ["isbn", "issn", "doi"]

    /// “Archive reference” for `archive-reference`.
    static func of(_ key: String) -> String {
        if abbreviations.contains(key) { return key.uppercased() }
        return key.split(separator: "-").joined(separator: " ").uppercasedFirst
    }
}
