/// A second pair of eyes that was asked for.
package struct Review: Hashable, Decodable, Sendable {
    /// Who asked.
    package let askedBy: String
    /// Who is asked; nil for anybody who may.
    package let reviewer: String?
    package let outcome: Outcome?
    package let remark: String?

    package init(askedBy: String, reviewer: String?, outcome: Outcome?, remark: String?) {
        self.askedBy = askedBy
        self.reviewer = reviewer
        self.outcome = outcome
        self.remark = remark
    }
}
