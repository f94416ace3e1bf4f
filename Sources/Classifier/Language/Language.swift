/// The language a message is written in, as far as an office in England and Wales needs to know.
package enum Language: String, Codable, CaseIterable, Hashable, Sendable {
    case en
    case cy
    /// Substantial parts in each of English and Welsh.
    case both = "en+cy"
    case other
}
