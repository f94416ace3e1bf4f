/// What a message itself says, without the lines it quotes.
package enum NewestText {
    /// The text without lines that begin with `>`.
    package static func of(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: ">")) else { return text }
        var kept: [UInt8] = []
        kept.reserveCapacity(text.utf8.count)
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        where line.first != UInt8(ascii: ">") {
            kept.append(contentsOf: line)
            kept.append(UInt8(ascii: "\n"))
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
