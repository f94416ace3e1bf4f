package import WorkingTime

/// What an enquiry is to wait for.
package struct WaitRequest: Hashable, Sendable {
    package let reason: WaitingReason
    /// For whom, in words; nil for the correspondent.
    package let whom: String?
    /// What was asked for, in words.
    package let what: String?
    /// The day on which it was asked for; nil for today.
    package let asked: CivilDate?
    /// The day on which it is brought forward again; nil for none.
    package let chase: CivilDate?

    package init(
        _ reason: WaitingReason,
        whom: String? = nil,
        what: String? = nil,
        asked: CivilDate? = nil,
        chase: CivilDate? = nil
    ) {
        self.reason = reason
        self.whom = whom
        self.what = what
        self.asked = asked
        self.chase = chase
    }
}
