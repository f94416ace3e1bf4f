/// The fields of a form or a query, decoded from `application/x-www-form-urlencoded`.
struct FormFields: Sendable {
    private(set) var pairs: [(name: String, value: String)] = []

    init(_ pairs: [(name: String, value: String)] = []) {
        self.pairs = pairs
    }

    init(encoded text: some StringProtocol) {
        for pair in text.utf8.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? Self.decoded(parts[1]) : ""
            pairs.append((Self.decoded(parts[0]), value))
        }
    }

    /// The first value of a name, without blanks and line ends around it; nil when it is missing or empty.
    subscript(name: String) -> String? {
        guard let value = raw(name)?.trimmed, !value.isEmpty else { return nil }
        return value
    }

    /// The first value of a name, as it came.
    func raw(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

    /// Every value of a name that is not empty.
    func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name }.map(\.value.trimmed).filter { !$0.isEmpty }
    }

    /// Whether a box was ticked.
    func has(_ name: String) -> Bool { raw(name) != nil }

    func integer(_ name: String) -> Int? { self[name].flatMap(Int.init) }

    private static func decoded(_ bytes: some Collection<UInt8>) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes.makeIterator()
        var pending: [UInt8] = []
        while let byte = pending.popLast() ?? rest.next() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.next() else { return text(decoded + [byte]) }
                guard let low = rest.next() else { return text(decoded + [byte, high]) }
                if let first = digit(high), let second = digit(low) {
                    decoded.append(first << 4 | second)
                } else {
                    decoded.append(byte)
                    pending = [low, high]
                }
            default: decoded.append(byte)
            }
        }
        return text(decoded)
    }

    /// Browsers send CRLF for every line end of a text area.
    static func text(_ bytes: some RandomAccessCollection<UInt8>) -> String {
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        var before: UInt8 = 0
        for byte in bytes {
            if byte == 0x0A, before == 0x0D { lines.removeLast() }
            lines.append(byte)
            before = byte
        }
        return String(decoding: lines, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension String {
    /// Without blanks and line ends around it.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text = text.dropFirst() }
        while text.last?.isWhitespace ?? false { text = text.dropLast() }
        return String(text)
    }
}
