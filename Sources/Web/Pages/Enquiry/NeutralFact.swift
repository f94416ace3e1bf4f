import Classifier

/// Which facts of a distressing enquiry can be told without its words: those that identify a record or say when and
/// where, as long as they are as short as such a thing is. Names, titles and whatever reads like a passage are left out.
enum NeutralFact {
    /// Characters.
    static let longest = 60
    /// Values of one kind.
    static let most = 6

    private static let places: Set<FactKey> = [.court]
    private static let numbers: Set<FactKey> = [
        .caseNumber, .trialDate, .archiveReference, .prisonNumber, .dateOfBirth, .volume, .issue, .pages, .isbn, .issn,
        .doi, .neededBy, .postcode, .scheduleItem,
    ]

    /// Those of a fact's values that can be told.
    static func values(_ key: String, _ values: [String]) -> [String] {
        guard let key = FactKey(rawValue: key) else { return [] }
        return Array(values.filter { isNeutral(key, $0) }.prefix(most))
    }

    /// Somebody may have typed anything into a fact: a number has a digit and few words beside it, a place has a few.
    private static func isNeutral(_ key: FactKey, _ value: String) -> Bool {
        guard value.count <= longest, !value.contains(where: \.isNewline) else { return false }
        let hasDigit = value.utf8.contains { (0x30...0x39).contains($0) }
        let words = value.split(separator: " ").count
        return places.contains(key) && words <= 8 || numbers.contains(key) && hasDigit && words <= 8
    }
}
