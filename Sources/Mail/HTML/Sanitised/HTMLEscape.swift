/// Writes text so that it is text wherever it stands: between tags and within quotes of either kind.
///
/// Dropped are NUL and the other control characters, and the marks that override the direction of writing, with which
/// one name can be made to look like another. CR and CR LF become LF.
struct HTMLEscape {
    private let limit: Int
    /// Bytes of a character from U+2000 on that are held back until it is known.
    private var held: [UInt8] = []
    private var isAfterReturn = false

    /// - Parameter limit: the length of the output at which no more characters are begun.
    init(limit: Int) {
        self.limit = limit
    }

    mutating func append(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
        for byte in text {
            if output.count >= limit, byte & 0xC0 != 0x80 { return }
            if held.isEmpty, byte != 0xE2 { one(byte, &output) } else { hold(byte, &output) }
        }
    }

    private mutating func one(_ byte: UInt8, _ output: inout [UInt8]) {
        let wasAfterReturn = isAfterReturn
        isAfterReturn = byte == Octet.cr
        switch byte {
        case UInt8(ascii: "&"): output += "&amp;".utf8
        case Octet.less: output += "&lt;".utf8
        case Octet.greater: output += "&gt;".utf8
        case Octet.quote: output += "&quot;".utf8
        case UInt8(ascii: "'"): output += "&#39;".utf8
        case UInt8(ascii: "`"): output += "&#96;".utf8
        case Octet.cr: output.append(Octet.lf)
        case Octet.lf: if !wasAfterReturn { output.append(byte) }
        case Octet.tab: output.append(byte)
        default: if !Octet.isControl(byte) { output.append(byte) }
        }
    }

    /// U+202A to U+202E and U+2066 to U+2069 are E2 80 AA–AE and E2 81 A6–A9.
    private mutating func hold(_ byte: UInt8, _ output: inout [UInt8]) {
        if !held.isEmpty, byte & 0xC0 != 0x80 {
            // Cut in the middle: what came first is no character, and what comes now is one of its own.
            held.removeAll()
            return one(byte, &output)
        }
        isAfterReturn = false
        held.append(byte)
        guard held.count == 3 else { return }
        let isOverride =
            held[1] == 0x80 && (0xAA...0xAE).contains(held[2])
            || held[1] == 0x81 && (0xA6...0xA9).contains(held[2])
        if !isOverride { output += held }
        held.removeAll(keepingCapacity: true)
    }
}
