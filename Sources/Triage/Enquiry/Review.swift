/// A second pair of eyes that was asked for.
package struct Review: Hashable, Decodable, Sendable {
    /// Who asked.
    package let askedBy: String
    /// Who is asked; nil for anybody who may.
    package let reviewer: String?
    package let outcome: Outcome?
    package let remark: String?
    /// What the answer says that is to be looked at, as `ReplyRequest.digest`; nil when none is written yet.
    package let text: String?

    package init(askedBy: String, reviewer: String?, outcome: Outcome?, remark: String?, text: String? = nil) {
        self.askedBy = askedBy
        self.reviewer = reviewer
        self.outcome = outcome
        self.remark = remark
        self.text = text
    }
}
