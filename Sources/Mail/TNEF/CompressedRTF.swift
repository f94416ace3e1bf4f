/// Rich text compressed by Outlook (MS-OXRTFCP).
struct CompressedRTF {
    /// The rich text, at most as long as was said and as the limit allows.
    let octets: [UInt8]
    /// Whether length and check value are those stated.
    let isIntact: Bool

    private static let compressed = 0x7546_5A4C
    private static let uncompressed = 0x414C_454D

    /// Nil when the octets are no compressed rich text.
    init?(_ source: ArraySlice<UInt8>, limit: Int) {
        var cursor = OctetCursor(source)
        guard cursor.long() != nil, let size = cursor.long(), let kind = cursor.long(), let check = cursor.long(),
            let content = cursor.take(source.endIndex - cursor.position)
        else { return nil }
        let most = min(size, max(0, limit))
        switch kind {
        case Self.uncompressed:
            octets = Array(content.prefix(most))
            isIntact = octets.count == size
        case Self.compressed:
            let window = RTFWindow(content, most: most)
            octets = window.output
            // §2.2.3.1: what is behind the mark of the end belongs to the checked octets too.
            isIntact = octets.count == size && Self.checkValue(content) == UInt32(truncatingIfNeeded: check)
        default: return nil
        }
    }

    /// The cyclic redundancy check of §2.1.3.2: that of ZIP, without its inversions.
    static func checkValue(_ octets: ArraySlice<UInt8>) -> UInt32 {
        octets.reduce(0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    }

    private static let table: [UInt32] = (0..<256).map { octet in
        (0..<8).reduce(UInt32(octet)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }
}

/// The window of 4,096 octets in which runs that have been seen are found again (MS-OXRTFCP §2.1.3.1).
private struct RTFWindow {
    private(set) var output: [UInt8] = []
    private var window: [UInt8]
    private var place: Int
    private let most: Int

    init(_ content: ArraySlice<UInt8>, most: Int) {
        self.most = most
        window = Self.start + [UInt8](repeating: Octet.space, count: 4_096 - Self.start.count)
        place = Self.start.count
        var cursor = OctetCursor(content)
        while output.count < most, let control = cursor.byte(), run(control, &cursor) {}
    }

    /// Eight items, each an octet or a reference, as the bits of the control octet say. False at the end.
    private mutating func run(_ control: Int, _ cursor: inout OctetCursor) -> Bool {
        for bit in 0..<8 where output.count < most {
            if control >> bit & 1 == 0 {
                guard let octet = cursor.byte() else { return false }
                append(UInt8(truncatingIfNeeded: octet))
                continue
            }
            guard let high = cursor.byte(), let low = cursor.byte() else { return false }
            let offset = high << 4 | low >> 4
            // A reference to the place of writing itself marks the end.
            if offset == place { return false }
            for step in 0..<(low & 15 + 2) where output.count < most { append(window[(offset + step) & 4_095]) }
        }
        return true
    }

    private mutating func append(_ octet: UInt8) {
        output.append(octet)
        window[place] = octet
        place = (place + 1) & 4_095
    }

    /// The 207 octets that the window begins with (§2.1.2.1).
    private static let start = Array(
        (#"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"#
            + #"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"# + "\r\n"
            + #"\par \pard\plain\f0\fs20\b\i\u\tab\tx"#).utf8
    )
}
