package import WorkingTime

/// What becomes of a reply to an enquiry that is closed. It is never lost: it opens the enquiry again, or becomes one
/// of its own that is linked with it.
package struct ClosedReply: Sendable, Hashable {
    /// Raw values are words of the kit.
    package enum Rule: String, Sendable, Hashable, Decodable, CaseIterable {
        case reopen
        case newLinked = "new-linked"
    }

    package var rule: Rule
    /// For how many days after the day of closing a reply opens the enquiry again, where the rule is to reopen.
    package var days: Int

    /// The longest a kit may say: ten years.
    package static let mostDays = 3_650
    /// What holds where the kit says nothing.
    package static let standard = ClosedReply(rule: .reopen, days: 30)

    package init(rule: Rule, days: Int) {
        self.rule = rule
        self.days = days
    }

    /// What becomes of a reply.
    ///
    /// - Parameters:
    ///   - closed: the day the enquiry was closed.
    ///   - heard: the day the reply came.
    package func action(closed: CivilDate, heard: CivilDate) -> Rule {
        rule == .reopen && heard.daysSinceEpoch - closed.daysSinceEpoch < days ? .reopen : .newLinked
    }

    /// “a reply within 30 days opens it again”.
    package var inWords: String {
        switch rule {
        case .reopen: "a reply within \(Words.count(days, "day")) opens it again"
        case .newLinked: "a reply becomes a new enquiry, linked with it"
        }
    }
}

extension Kit {
    /// The rule for replies to closed enquiries of a category: what the category says, else what the office says.
    package func closedReply(for code: String) -> ClosedReply {
        guard let category = category(code) else { return closedReply }
        return ClosedReply(
            rule: category.closedReply ?? closedReply.rule,
            days: category.closedReplyDays ?? closedReply.days
        )
    }
}
