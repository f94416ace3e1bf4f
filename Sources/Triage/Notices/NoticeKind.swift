/// What somebody of the office is told of by Intray itself.
package enum NoticeKind: String, Sendable, Hashable, CaseIterable {
    /// Welfare, safeguarding, or urgent by its category: it is mailed at once, on a day off too.
    case urgent
    /// An enquiry is theirs now, or theirs again.
    case allocated
    /// A message came for what they hold.
    case arrived
    /// A mail of the office did not reach whom it was for.
    case undelivered
    /// Somebody wrote to the correspondent from the mailbox, past Intray.
    case answeredOutside = "answered-outside"
    case atRisk = "at-risk"
    case late
    case reviewAsked = "review-asked"
    case reviewDone = "review-done"
    /// Somebody else gave it to another, or closed it.
    case noLongerYours = "no-longer-yours"
    /// A note was left on an inbox they look after.
    case handOver = "hand-over"
}

extension NoticeKind {
    /// What it tells of, as a person chooses it.
    package var name: String {
        switch self {
        case .urgent: "Something urgent came in"
        case .allocated: "An enquiry was allocated to you"
        case .arrived: "A message came for an enquiry of yours"
        case .undelivered: "A mail about an enquiry of yours did not arrive"
        case .answeredOutside: "Somebody answered an enquiry of yours from the mailbox"
        case .atRisk: "An enquiry is at risk of being late"
        case .late: "An enquiry is late"
        case .reviewAsked: "A review is asked for"
        case .reviewDone: "A review you asked for is done"
        case .noLongerYours: "Somebody else took over or closed an enquiry of yours"
        case .handOver: "A hand-over note was left"
        }
    }

    /// Whether it is told by mail to those who chose nothing. What shows at the desk anyhow is not mailed too.
    package var isMailedByDefault: Bool {
        switch self {
        case .urgent, .allocated, .arrived, .undelivered, .atRisk, .late, .reviewAsked, .handOver: true
        case .answeredOutside, .reviewDone, .noLongerYours: false
        }
    }

    /// Whether somebody of a role can be told of it at all. Whoever is named for a restricted category is told what is
    /// urgent there whatever their role.
    package func concerns(_ role: Role) -> Bool {
        switch self {
        case .urgent, .late, .reviewAsked: true
        case .allocated, .arrived, .undelivered, .answeredOutside, .atRisk, .reviewDone, .noLongerYours:
            Permission.allows(.begin, role)
        case .handOver: role.triages
        }
    }
}
