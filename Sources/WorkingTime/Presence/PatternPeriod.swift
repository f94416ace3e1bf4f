/// From when somebody works to a pattern; it holds until a later one begins.
package struct PatternPeriod: Hashable, Sendable, Codable {
    /// The first day on which it is in force. Week 1 of the cycle is the ISO week, from its Monday, that holds this day.
    package let from: CivilDate
    /// The hours worked.
    package let pattern: WorkingPattern

    package init(from: CivilDate, pattern: WorkingPattern) {
        self.from = from
        self.pattern = pattern
    }
}
