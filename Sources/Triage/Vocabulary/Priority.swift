/// How pressing an enquiry is, most pressing first when sorted by `rank`.
package enum Priority: String, Decodable, Sendable, CaseIterable {
    case urgent, normal, low

    /// 0 for urgent, 1 for normal, 2 for low: the order of every list.
    package var rank: Int {
        switch self {
        case .urgent: 0
        case .normal: 1
        case .low: 2
        }
    }

    /// The priority of a rank; nil for a number that is none.
    package init?(rank: Int) {
        guard let found = Self.allCases.first(where: { $0.rank == rank }) else { return nil }
        self = found
    }
}
