extension QuotedPrintable {
    /// RFC 2045 §6.7, rule 5.
    private static let width = 76

    /// Lines in quoted-printable, each ended with CRLF. Nothing is left to what relays do to text: a blank at the end of a
    /// line, and at its beginning a full stop (RFC 5321 §4.5.2), a hyphen (it could begin a boundary), `From ` (mbox) and
    /// `begin ` (uuencode) are encoded.
    static func encoded(_ lines: [[UInt8]]) -> [UInt8] {
        var out: [UInt8] = []
        for line in lines {
            var column = 0
            for place in line.indices {
                let isLast = place + 1 == line.count
                var token = token(line, place, isStart: column == 0)
                // The last column belongs to the "=" of a soft line break.
                if column + token.count > (isLast ? width : width - 1) {
                    out += [Octet.equals, Octet.cr, Octet.lf]
                    column = 0
                    token = self.token(line, place, isStart: true)
                }
                out += token
                column += token.count
            }
            out += [Octet.cr, Octet.lf]
        }
        return out
    }

    private static func token(_ line: [UInt8], _ place: Int, isStart: Bool) -> [UInt8] {
        let octet = line[place]
        let isPlain =
            Octet.isBlank(octet)
            ? place + 1 < line.count : octet > Octet.space && octet < Octet.delete && octet != Octet.equals
        if isPlain, !(isStart && isHazard(line[place...])) { return [octet] }
        return [Octet.equals] + Octet.hexDigits(octet)
    }

    /// Whether the beginning of a line could be taken for something that it is not.
    static func isHazard(_ start: ArraySlice<UInt8>) -> Bool {
        start.first == Octet.dot || start.first == Octet.hyphen || start.starts(with: "From ".utf8)
            || start.starts(with: "begin ".utf8)
    }
}
