extension ParameterList {
    /// Octets of percent-encoded text in one piece: with the name and the frame it fits a line.
    private static let longestPiece = 54

    /// A parameter of a MIME field in words that may stand on lines of their own: quoted where it is short ASCII, else in
    /// the pieces of RFC 2231, no character cut in two. The words have no semicolon behind them but between them.
    static func written(_ name: String, _ value: String) -> [String] {
        if value.utf8.count <= longestPiece, value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
            return ["\(name)=\(String(decoding: HeaderWriter.quoted(value), as: UTF8.self))"]
        }
        let pieces = pieces(value)
        if pieces.count == 1 { return ["\(name)*=utf-8''\(pieces[0])"] }
        return pieces.enumerated().map { number, piece in
            "\(name)*\(number)*=\(number == 0 ? "utf-8''" : "")\(piece)" + (number + 1 < pieces.count ? ";" : "")
        }
    }

    private static func pieces(_ value: String) -> [String] {
        var pieces = [""]
        for scalar in value.unicodeScalars {
            let written = String(decoding: scalar.utf8.flatMap(percentEncoded), as: UTF8.self)
            if pieces[pieces.count - 1].utf8.count + written.utf8.count > longestPiece { pieces.append("") }
            pieces[pieces.count - 1] += written
        }
        return pieces
    }

    /// Less than RFC 2231 §7 lets stand, so that no reader trips.
    private static func percentEncoded(_ octet: UInt8) -> [UInt8] {
        let isPlain = Octet.isLetter(octet) || Octet.isDigit(octet) || [0x2D, 0x2E, 0x5F].contains(octet)
        return isPlain ? [octet] : [UInt8(ascii: "%")] + Octet.hexDigits(octet)
    }
}
