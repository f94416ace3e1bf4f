/// What a second pair of eyes is asked to look at.
package struct ReviewRequest: Hashable, Sendable {
    /// Who is asked; nil for anybody who may.
    package let reviewer: String?
    /// How it is meant to end; nil when that is the question.
    package let outcome: Outcome?
    /// What to look at, in words.
    package let remark: String?
    /// The answer that is written already, as `ReplyRequest.digest`; nil for none.
    package let text: String?

    package init(
        reviewer: String? = nil,
        outcome: Outcome? = nil,
        remark: String? = nil,
        text: String? = nil
    ) {
        self.reviewer = reviewer?.lowercased()
        self.outcome = outcome
        self.remark = remark
        self.text = text
    }
}
