/// Any text as the one line that a header field can hold.
enum HeaderLine {
    /// In octets of UTF-8: so much a header can hold many times over.
    private static let longest = 16 << 10

    /// Line ends and tabs become blanks, other control characters and a byte order mark at the beginning go, ends are
    /// trimmed, and what is longer than 16 KiB is cut.
    static func cleaned(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in PartText.cut(text, to: longest).unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
            case 0..<0x20, 0x7F..<0xA0: continue
            case 0xFEFF where scalars.isEmpty: continue
            default: scalars.append(scalar)
            }
        }
        // A mark that stands behind blanks comes to the front when they are trimmed.
        var octets = Octet.trimmed(Array(String(scalars).utf8)[...])
        while octets.starts(with: [0xEF, 0xBB, 0xBF]) { octets = Octet.trimmed(octets.dropFirst(3)) }
        return String(decoding: octets, as: UTF8.self)
    }

    /// The same for what a person will read in a mail of ours: nothing in it changes the direction of writing, so that
    /// no name or subject shows as another.
    /// - Parameter limit: the most octets of UTF-8; longer text is cut at a character.
    static func shown(_ text: String, to limit: Int) -> String {
        let cut = PartText.cut(cleaned(withoutReordering(text)), to: limit)
        return String(decoding: Octet.trimmed(Array(cut.utf8)[...]), as: UTF8.self)
    }

    /// Takes out the embedding, override and isolate controls of Unicode UAX #9.
    static func withoutReordering(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.lazy.filter { !reorders($0) }))
    }

    private static func reorders(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}
