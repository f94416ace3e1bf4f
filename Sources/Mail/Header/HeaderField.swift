/// One header field as offsets into the raw message (RFC 5322 §2.2). Sixteen bytes, so that ten thousand of them stay cheap.
package struct HeaderField: Sendable, Hashable {
    private let nameStart: UInt32
    private let nameEnd: UInt32
    private let valueStart: UInt32
    private let valueEnd: UInt32

    /// Both ranges must lie below 4 GiB; the parser refuses larger messages.
    init(name: Range<Int>, value: Range<Int>) {
        nameStart = UInt32(truncatingIfNeeded: name.lowerBound)
        nameEnd = UInt32(truncatingIfNeeded: name.upperBound)
        valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
        valueEnd = UInt32(truncatingIfNeeded: value.upperBound)
    }

    /// The field name in the raw message, without blanks before the colon (obsolete form, RFC 5322 §4.5).
    package var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }

    /// Everything after the colon up to the last line end, still folded.
    package var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }

    /// The name in lower case.
    package func lowercasedName(in raw: [UInt8]) -> String { Octet.lowercasedText(raw[name]) }

    /// Whether the name is this one; ASCII letter case does not matter.
    package func isNamed(_ wanted: String, in raw: [UInt8]) -> Bool {
        raw.withUnsafeBufferPointer { isNamed(wanted, in: $0) }
    }

    func isNamed(_ wanted: String, in raw: UnsafeBufferPointer<UInt8>) -> Bool {
        let utf8 = wanted.utf8
        guard Int(nameEnd &- nameStart) == utf8.count else { return false }
        var index = Int(nameStart)
        for byte in utf8 {
            guard Octet.lowercased(raw[index]) == Octet.lowercased(byte) else { return false }
            index += 1
        }
        return true
    }
}
