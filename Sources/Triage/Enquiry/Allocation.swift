/// Who is to answer: one person, or whoever of the pool is able.
package enum Allocation: Hashable, Sendable, LosslessStringConvertible {
    /// A colleague, by e-mail address in small letters.
    case person(String)
    case pool

    package init(_ description: String) {
        self = description == "pool" ? .pool : .person(description.lowercased())
    }

    package var description: String {
        switch self {
        case .person(let email): email
        case .pool: "pool"
        }
    }
}

extension Allocation: Decodable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }
}
