/// One content line of a calendar (RFC 5545 §3.1): name, parameters, value.
struct CalendarLine {
    /// In small letters.
    let name: String
    /// Names in small letters, quotes off; the first value of several.
    let parameters: [String: String]
    let value: ArraySlice<UInt8>

    /// Nil for a line without a colon outside quotes.
    init?(_ line: ArraySlice<UInt8>) {
        guard let colon = Self.first(Octet.colon, in: line) else { return nil }
        let head = Self.split(line[..<colon], at: Octet.semicolon)
        guard let first = head.first, !first.isEmpty else { return nil }
        name = Octet.lowercasedText(Octet.trimmed(first))
        var parameters: [String: String] = [:]
        for piece in head.dropFirst().prefix(50) {
            guard let equals = piece.firstIndex(of: Octet.equals) else { continue }
            let key = Octet.lowercasedText(piece[..<equals])
            let value = piece[(equals + 1)...].filter { $0 != Octet.quote }
            if parameters[key] == nil {
                parameters[key] = HeaderText.withoutControls(String(decoding: value, as: UTF8.self))
            }
        }
        self.parameters = parameters
        value = line[(colon + 1)...]
    }

    /// The value as it stands, in one line.
    var word: String { HeaderText.withoutControls(String(decoding: value, as: UTF8.self)) }

    /// The value with its escapes undone (§3.3.11): `\n`, `\,`, `\;`, `\\`.
    var text: String {
        var out: [UInt8] = []
        var isEscaped = false
        for octet in value {
            if isEscaped {
                out.append(octet | 0x20 == UInt8(ascii: "n") ? Octet.lf : octet)
                isEscaped = false
            } else if octet == Octet.backslash {
                isEscaped = true
            } else {
                out.append(octet)
            }
        }
        return LineEnds.normalised(String(decoding: out, as: UTF8.self))
    }

    private static func first(_ wanted: UInt8, in line: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for index in line.indices {
            if line[index] == Octet.quote { isQuoted.toggle() }
            if !isQuoted, line[index] == wanted { return index }
        }
        return nil
    }

    private static func split(_ line: ArraySlice<UInt8>, at separator: UInt8) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var rest = line
        while let next = first(separator, in: rest) {
            pieces.append(rest[..<next])
            rest = rest[(next + 1)...]
        }
        return pieces + [rest]
    }
}

/// The content lines of a calendar, unfolded (RFC 5545 §3.1) before anything is decoded, since a line may be folded
/// inside a character.
struct CalendarLines {
    private let octets: [UInt8]
    private var position = 0
    private static let longest = 64 << 10

    init(_ octets: [UInt8]) {
        self.octets = octets
    }

    /// The next line that is none but blanks; nil at the end. What is longer than 64 KiB is cut.
    mutating func next() -> [UInt8]? {
        while position < octets.count {
            var line: [UInt8] = []
            repeat { takePiece(&line) } while isContinued
            if !line.allSatisfy(Octet.isWhitespace) { return line }
        }
        return nil
    }

    private var isContinued: Bool { position < octets.count && Octet.isBlank(octets[position]) }

    private mutating func takePiece(_ line: inout [UInt8]) {
        let start = isContinued && !line.isEmpty ? position + 1 : position
        let end = octets[position...].firstIndex(of: Octet.lf) ?? octets.count
        let content = octets[min(start, end)..<end]
        if line.count < Self.longest {
            line += content.last == Octet.cr ? content.dropLast() : content
        }
        position = min(end + 1, octets.count)
    }
}
