package import WorkingTime

/// A wait for somebody outside, from the day of asking to the day of the answer.
package struct Wait: Hashable, Decodable, Sendable {
    package let reason: WaitingReason
    /// For whom, in words; nil for the correspondent.
    package let whom: String?
    /// What was asked for, in words.
    package let what: String?
    package let asked: CivilDate
    /// The day on which it is brought forward again; nil for none.
    package let chase: CivilDate?
    /// The day on which a message came while it waited; it may be the answer.
    package var heard: CivilDate?
    /// Nil while it waits.
    package var answered: CivilDate?
    /// The number in the ledger of the mail that asked; nil where it was asked otherwise.
    package let mail: Int64?
    /// True when the question never arrived: the wait counts for no clock.
    package var isVoid: Bool?

    package init(
        reason: WaitingReason,
        whom: String?,
        what: String?,
        asked: CivilDate,
        chase: CivilDate?,
        heard: CivilDate? = nil,
        answered: CivilDate? = nil,
        mail: Int64? = nil
    ) {
        self.reason = reason
        self.whom = whom
        self.what = what
        self.asked = asked
        self.chase = chase
        self.heard = heard
        self.answered = answered
        self.mail = mail
    }

    /// The same as deadlines reckon with it; nil where nobody was asked.
    package var pause: Pause? { isVoid == true ? nil : Pause(reason: reason, asked: asked, answered: answered) }

    /// The day on which somebody must look again: what came, or the chase date, whichever is first.
    package var broughtForwardOn: CivilDate? {
        [heard, chase].compactMap { $0 }.min()
    }
}
