/// The content of a part in 7 bits, lines of at most 76 octets, ended with CRLF, and the name of what was done to it.
struct EncodedBody {
    let encoding: String
    let bytes: [UInt8]

    /// Text in the encoding that changes least: none where it is harmless ASCII, quoted-printable, which a person can
    /// still read, or base64 where more than one octet in six would have to be encoded.
    init(lines: [[UInt8]]) {
        let (eightBit, all) = lines.reduce((0, 0)) { sum, line in
            (sum.0 + line.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }, sum.1 + line.count)
        }
        if lines.allSatisfy(Self.isHarmless) {
            (encoding, bytes) = ("7bit", Self.joined(lines))
        } else if eightBit * 6 <= all {
            (encoding, bytes) = ("quoted-printable", QuotedPrintable.encoded(lines))
        } else {
            (encoding, bytes) = ("base64", Base64.lines(Self.joined(lines)))
        }
    }

    /// Octets of any kind.
    init(file: [UInt8]) {
        (encoding, bytes) = ("base64", Base64.lines(file))
    }

    private static func joined(_ lines: [[UInt8]]) -> [UInt8] { lines.flatMap { $0 + [Octet.cr, Octet.lf] } }

    private static func isHarmless(_ line: [UInt8]) -> Bool {
        guard line.count <= 76, line.last.map(Octet.isBlank) != true else { return false }
        return !QuotedPrintable.isHazard(line[...])
            && line.allSatisfy { $0 == Octet.tab || (Octet.space..<Octet.delete).contains($0) }
    }
}
