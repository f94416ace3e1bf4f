/// A wait for somebody else, from the day of asking to the day of the answer.
package struct Pause: Sendable, Hashable, Codable {
    /// What was asked for.
    package let reason: WaitingReason
    /// The day we asked.
    package let asked: CivilDate
    /// The day the answer came; nil while we still wait. A day before `asked` counts as `asked`.
    package let answered: CivilDate?

    package init(reason: WaitingReason, asked: CivilDate, answered: CivilDate? = nil) {
        self.reason = reason
        self.asked = asked
        self.answered = answered
    }

    /// The day the wait ended, never before it began; nil while it lasts.
    var end: CivilDate? { answered.map { max($0, asked) } }
}
