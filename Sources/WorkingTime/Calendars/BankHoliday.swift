/// A bank or public holiday in one division.
package struct BankHoliday: Hashable, Sendable, Codable {
    /// The name as gov.uk gives it.
    package let title: String
    /// The day on which it is kept.
    package let date: CivilDate
    /// What gov.uk adds: "", "Substitute day" or "Extra bank holiday".
    package let notes: String

    package init(title: String, date: CivilDate, notes: String = "") {
        self.title = title
        self.date = date
        self.notes = notes
    }
}
