package import WorkingTime

/// Who acts for somebody while they are away.
package struct Deputy: Hashable, Sendable {
    /// Who is away, by e-mail address.
    package let principal: String
    package let deputy: String
    package let first: CivilDate
    /// Inclusive.
    package let last: CivilDate

    package init(principal: String, deputy: String, first: CivilDate, last: CivilDate) {
        self.principal = principal.lowercased()
        self.deputy = deputy.lowercased()
        self.first = first
        self.last = last
    }

    package func acts(on day: CivilDate) -> Bool { first <= day && day <= last }
}
