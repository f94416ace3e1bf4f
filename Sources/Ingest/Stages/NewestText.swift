import Mail

/// What a message itself says, without the older mail it repeats.
package enum NewestText {
    /// Fewer words than these do not say what an enquiry is about: "Any news on the below?"
    private static let fewestWords = 8

    static func of(_ message: Understood) -> String {
        message.forwarded == nil ? of(message.text) : withoutMarkedLines(message.text)
    }

    /// The text without quotations and what introduces them; signatures stay, for they hold addresses and telephone
    /// numbers. Where hardly a word is left, only lines that begin with `>` are left out.
    package static func of(_ text: String) -> String {
        let newest = FoldableText(text).withoutQuotations
        return holdsWords(newest) ? newest : withoutMarkedLines(text)
    }

    private static func holdsWords(_ text: String) -> Bool {
        var words = 0
        var isInWord = false
        for byte in text.utf8 {
            if byte > 0x20, !isInWord { words += 1 }
            isInWord = byte > 0x20
            if words >= fewestWords { return true }
        }
        return false
    }

    /// What somebody passes on is what the enquiry is about, whatever stands above it.
    private static func withoutMarkedLines(_ text: String) -> String {
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
