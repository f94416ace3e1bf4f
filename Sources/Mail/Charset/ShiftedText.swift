/// Seven-bit charsets of East Asia that switch their meaning by escape or shift, turned into the eight-bit charset with
/// the same characters. The C library's own converters refuse the vendor characters (such as a circled 1) and
/// half-width kana that real mail holds.
enum ShiftedText: Sendable {
    /// RFC 1468, with the JIS X 0201 kana and JIS X 0212 of its successors.
    case iso2022JP
    /// RFC 1557.
    case iso2022KR
    /// RFC 1843.
    case hz

    /// The C library's name of the charset that `eightBit` writes.
    var eightBitCharset: String {
        switch self {
        case .iso2022JP: "EUC-JP-MS"
        case .iso2022KR: "UHC"
        case .hz: "GB18030"
        }
    }

    /// The same text in the eight-bit charset: at most one and a half times as long.
    func eightBit(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var reader = ShiftReader(bytes)
        while !reader.isAtEnd {
            let isSwitch =
                switch self {
                case .iso2022JP: reader.takeEscape() || reader.takeShift(to: .kana)
                case .iso2022KR: reader.takeDesignation() || reader.takeShift(to: .double)
                case .hz: reader.takeTilde()
                }
            if !isSwitch { reader.takeCharacter() }
        }
        return reader.output
    }
}

/// Walks over shifted text, remembering which set the bytes belong to.
private struct ShiftReader {
    enum CharacterSet {
        case ascii, kana, double, supplement
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var set = CharacterSet.ascii
    private(set) var output: [UInt8] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count)
    }

    var isAtEnd: Bool { at >= bytes.count }

    private func isNext(_ expected: StaticString) -> Bool {
        guard at + expected.utf8CodeUnitCount <= bytes.count else { return false }
        return expected.withUTF8Buffer { $0.elementsEqual(bytes[at..<at + $0.count]) }
    }

    private mutating func take(_ expected: StaticString, set newSet: CharacterSet) -> Bool {
        guard isNext(expected) else { return false }
        at += expected.utf8CodeUnitCount
        set = newSet
        return true
    }

    mutating func takeEscape() -> Bool {
        guard bytes[at] == 0x1B else { return false }
        return take("\u{1B}(B", set: .ascii) || take("\u{1B}(J", set: .ascii) || take("\u{1B}$B", set: .double)
            || take("\u{1B}$@", set: .double) || take("\u{1B}(I", set: .kana) || take("\u{1B}$(D", set: .supplement)
            || take("\u{1B}$(B", set: .double) || take("\u{1B}$(@", set: .double)
    }

    mutating func takeDesignation() -> Bool {
        take("\u{1B}$)C", set: .ascii)
    }

    mutating func takeShift(to shifted: CharacterSet) -> Bool {
        take("\u{0E}", set: shifted) || take("\u{0F}", set: .ascii)
    }

    mutating func takeTilde() -> Bool {
        guard bytes[at] == UInt8(ascii: "~") else { return false }
        if isNext("~~"), set == .ascii {
            output.append(UInt8(ascii: "~"))
            at += 2
            return true
        }
        return take("~{", set: .double) || take("~}", set: .ascii) || take("~\n", set: .ascii)
    }

    /// Copies one character. Every line begins in ASCII, as all three RFCs demand, so that one lost escape spoils one
    /// line.
    mutating func takeCharacter() {
        let byte = bytes[at]
        guard (0x21...0x7E).contains(byte) else {
            if byte == 0x0A { set = .ascii }
            output.append(byte)
            at += 1
            return
        }
        switch set {
        case .ascii: output.append(byte)
        case .kana: output += [0x8E, byte | 0x80]
        case .double, .supplement: return takePair()
        }
        at += 1
    }

    private mutating func takePair() {
        guard at + 1 < bytes.count, (0x21...0x7E).contains(bytes[at + 1]) else {
            output.append(0xFF)
            at += 1
            return
        }
        if set == .supplement { output.append(0x8F) }
        output += [bytes[at] | 0x80, bytes[at + 1] | 0x80]
        at += 2
    }
}
