/// A JSON document with its keys in the order they are given and every null written out, as scripts rely on.
enum JSON: Sendable {
    case null
    case bool(Bool)
    case number(Int)
    case decimal(Double)
    case string(String)
    case array([JSON])
    case object([(String, JSON)])

    /// The document as UTF-8 text on one line.
    var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Optional text: a string or null.
    static func optional(_ text: (some CustomStringConvertible)?) -> JSON {
        text.map { .string($0.description) } ?? .null
    }

    static func strings(_ texts: some Sequence<String>) -> JSON { .array(texts.map(JSON.string)) }

    func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let value): bytes += String(value).utf8
        case .decimal(let value): bytes += Self.text(of: value).utf8
        case .string(let value): Self.write(value, to: &bytes)
        case .array(let values): Self.write(values, between: "[]", to: &bytes) { $0.write(to: &$1) }
        case .object(let members):
            Self.write(members, between: "{}", to: &bytes) { member, bytes in
                Self.write(member.0, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.1.write(to: &bytes)
            }
        }
    }

    private static func write<T>(
        _ items: [T],
        between brackets: StaticString,
        to bytes: inout [UInt8],
        _ item: (T, inout [UInt8]) -> Void
    ) {
        bytes.append(brackets.utf8Start[0])
        for (position, value) in items.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            item(value, &bytes)
        }
        bytes.append(brackets.utf8Start[1])
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += "\\n".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x00..<0x20, 0x7F: bytes += escaped(byte).utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escaped(_ byte: UInt8) -> String {
        let digits = Array("0123456789abcdef")
        return "\\u00\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }

    /// Four places are enough for a probability.
    private static func text(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        return String((value * 10_000).rounded() / 10_000)
    }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
}
