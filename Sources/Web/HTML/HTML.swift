/// Markup that is safe to send: text got in escaped, elements by way of the builder.
struct HTML: Sendable {
    /// UTF-8.
    private(set) var bytes: [UInt8] = []

    init() {}

    /// Text, escaped for element content and for quoted attribute values alike.
    init(text: some StringProtocol) {
        bytes.reserveCapacity(text.utf8.count)
        HTML.escape(text, into: &bytes)
    }

    /// Markup written down in this program.
    init(markup: StaticString) {
        bytes = Array(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Markup that was made safe elsewhere, such as sanitised mail.
    init(sanitised markup: String) {
        bytes = Array(markup.utf8)
    }

    /// An element with its end tag.
    init(element name: StaticString, _ attributes: [Attribute], content: HTML) {
        bytes.reserveCapacity(content.bytes.count + 64)
        appendStart(name, attributes)
        bytes += content.bytes
        append("</")
        append(name)
        append(">")
    }

    /// An element that has no content and no end tag, such as `br` and `input`.
    init(void name: StaticString, _ attributes: [Attribute]) {
        appendStart(name, attributes)
    }

    var isEmpty: Bool { bytes.isEmpty }

    static func + (first: HTML, second: HTML) -> HTML {
        var both = first
        both.bytes += second.bytes
        return both
    }

    mutating func append(_ other: HTML) {
        bytes += other.bytes
    }

    private mutating func appendStart(_ name: StaticString, _ attributes: [Attribute]) {
        append("<")
        append(name)
        for attribute in attributes { attribute.write(to: &bytes) }
        append(">")
    }

    private mutating func append(_ text: StaticString) {
        bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// Escapes what means something in HTML, and leaves out NUL, which no HTML may hold.
    static func escape(_ text: some StringProtocol, into bytes: inout [UInt8]) {
        let quickly: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0, into: &bytes) }
        if quickly == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0, into: &bytes) } }
    }

    /// Appends what needs no escape in runs.
    private static func escape(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        var plain = 0
        for (position, byte) in text.enumerated() {
            guard let reference = reference(for: byte) else { continue }
            bytes += text[plain..<position]
            bytes += UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount)
            plain = position + 1
        }
        bytes += text[plain...]
    }

    private static func reference(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0: ""
        default: nil
        }
    }
}

extension HTML: CustomStringConvertible {
    var description: String { String(decoding: bytes, as: UTF8.self) }
}
