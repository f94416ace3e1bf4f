/// Something a person must know before reading or answering, whatever the category.
package enum Advisory: String, Decodable, Sendable, CaseIterable {
    /// Freedom of information, environmental information, subject access or a data-protection complaint.
    case informationRights = "information-rights"
    case welfare
    case safeguarding
    case distressing
    case legalService = "legal-service"
    case media
    case severalRequests = "several-requests"
    /// The message could not be understood, or was too large to keep whole.
    case unreadable

    /// Those that a person can judge. Whether a message could be read is no matter of judgement.
    package static let judged = allCases.filter { $0 != .unreadable }

    /// Whether somebody may be in danger: it comes before everything else, whatever the category.
    package var isUrgent: Bool { self == .welfare || self == .safeguarding }

    /// Whether even machine mail that carries it must come before a person.
    package var needsAPerson: Bool {
        switch self {
        case .informationRights, .welfare, .safeguarding: true
        default: false
        }
    }
}
