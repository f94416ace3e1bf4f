/// Finds the facts in a text. Byte scanners, no regular expressions, linear in the text; only the first 20,000 bytes
/// are read. Where it cannot be sure it finds nothing: a person fills in a missing fact more easily than they notice
/// a wrong one.
package enum FactScanner {
    /// The most bytes read of a text.
    static let longest = 20_000
    /// The most facts of one key.
    static let mostOfOneKey = 20

    /// All facts in the order they stand in the text.
    package static func scan(_ text: String) -> [Fact] {
        let text = FactText(Array(text.utf8.prefix(longest)))
        var findings = FactFindings(text)
        let dates = text.dates()
        findings.findBookNumbers()
        findings.findArchiveReferences()
        findings.findPrisonNumbers()
        findings.findCaseNumbers()
        findings.findPostcodes()
        findings.findScheduleItems()
        findings.findBirths(dates)
        findings.findCourts()
        findings.findDefendants()
        findings.findNeededBy()
        findings.findTrialDates(dates)
        findings.findCitations()
        findings.findTitles()
        return findings.facts.sorted { ($0.range.lowerBound, $0.key.rawValue) < ($1.range.lowerBound, $1.key.rawValue) }
    }
}
