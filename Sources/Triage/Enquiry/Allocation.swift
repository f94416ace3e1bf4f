/// Who is to answer: one person, a post that several share, or whoever of the pool is able.
package enum Allocation: Hashable, Sendable, LosslessStringConvertible {
    /// A colleague, by e-mail address in small letters.
    case person(String)
    /// A post by its code: ownership belongs to the post, action to whoever of its holders is there.
    case post(String)
    case pool

    package init(_ description: String) {
        let text = description.lowercased()
        if text == "pool" {
            self = .pool
        } else if text.hasPrefix(Self.postPrefix) {
            self = .post(String(text.dropFirst(Self.postPrefix.count)))
        } else {
            self = .person(text)
        }
    }

    package var description: String {
        switch self {
        case .person(let email): email
        case .post(let code): Self.postPrefix + code
        case .pool: "pool"
        }
    }

    private static let postPrefix = "post:"
}

extension Allocation: Decodable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }
}
