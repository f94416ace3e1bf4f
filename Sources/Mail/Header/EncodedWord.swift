/// One encoded-word (RFC 2047 §2) found in a header value.
struct EncodedWord {
    let charset: Range<Int>
    let isBase64: Bool
    let payload: Range<Int>
    /// The index after the closing `?=`.
    let end: Int

    /// The longest charset name (with RFC 2231 language suffix) that is looked at.
    private static let longestCharset = 64

    /// The encoded-word that starts at `start`, or nil. `lastEnd` is the index of the last `?=` in the value: beyond it
    /// nothing needs to be searched, which keeps hostile values linear. Blanks inside the payload are tolerated.
    init?(in bytes: [UInt8], at start: Int, lastEnd: Int) {
        guard start + 1 < bytes.count, bytes[start] == Octet.equals, bytes[start + 1] == Octet.question else {
            return nil
        }
        guard start < lastEnd else { return nil }
        var index = start + 2
        let stop = min(bytes.count, index + Self.longestCharset)
        while index < stop, bytes[index] > Octet.space, bytes[index] < Octet.delete, bytes[index] != Octet.question {
            index += 1
        }
        guard index > start + 2, index + 2 < bytes.count, bytes[index] == Octet.question else { return nil }
        guard bytes[index + 2] == Octet.question else { return nil }
        let encoding = Octet.lowercased(bytes[index + 1])
        guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q") else { return nil }
        let payloadStart = index + 3
        guard payloadStart <= lastEnd else { return nil }
        var payloadEnd = payloadStart
        while bytes[payloadEnd] != Octet.question || bytes[payloadEnd + 1] != Octet.equals { payloadEnd += 1 }
        charset = (start + 2)..<index
        isBase64 = encoding == UInt8(ascii: "b")
        payload = payloadStart..<payloadEnd
        end = payloadEnd + 2
    }

    /// The index of the last `?=`, or -1.
    static func lastEnd(in bytes: [UInt8]) -> Int {
        var index = bytes.count - 2
        while index >= 0 {
            if bytes[index] == Octet.question, bytes[index + 1] == Octet.equals { return index }
            index -= 1
        }
        return -1
    }

    /// The charset label in lower case, without the language that RFC 2231 §5 allows after `*`.
    func label(in bytes: [UInt8]) -> String {
        let name = bytes[charset]
        return Octet.lowercasedText(name.prefix { $0 != UInt8(ascii: "*") })
    }
}
