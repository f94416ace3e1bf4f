import Classifier
import QueueStore
import Triage
import WorkingTime

/// What somebody looks for: what they typed, and what they chose in the form. Both are one query in the end.
struct SearchAsk: Sendable {
    /// Fields of the form that stand for a filter, in the order they are shown, each with the word of the query.
    static let filters = ["from", "subject", "in", "category", "state", "to", "outcome", "has", "after", "before"]

    /// As it was typed.
    let typed: String
    /// By a filter's name, what was chosen.
    let chosen: [String: String]

    init(_ fields: FormFields) {
        typed = fields["q"] ?? ""
        chosen = Dictionary(
            Self.filters.compactMap { name in fields[name].map { (name, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The whole as one query, in the words that can be typed.
    var text: String {
        let filters = Self.filters.compactMap { name in chosen[name].map { "\(name):\(Self.quoted($0))" } }
        return ((typed.isEmpty ? [] : [typed]) + filters).joined(separator: " ")
    }

    var isEmpty: Bool { typed.isEmpty && chosen.isEmpty }

    /// The same search on another page, or on another day before which it looks.
    func address(_ page: SiteAddress = .search, before: String? = nil) -> SiteAddress {
        var address = page.with("q", typed.isEmpty ? nil : typed)
        for name in Self.filters {
            address = address.with(name, name == "before" ? before ?? chosen[name] : chosen[name])
        }
        return address
    }

    /// Several words of a value are held together; a quotation mark cannot stand inside.
    private static func quoted(_ value: String) -> String {
        let isPlain = value.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 < 0x80 }
        return isPlain ? value : "\"" + String(value.map { $0 == "\"" ? " " : $0 }) + "\""
    }
}
