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
        bytes.reserveCapacity(content.bytes.count + 2 * Int(name.utf8CodeUnitCount) + 16 + 48 * attributes.count)
        appendStart(name, attributes)
        bytes += content.bytes
        HTML.append("</", to: &bytes)
        HTML.append(name, to: &bytes)
        HTML.append(">", to: &bytes)
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

    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    private mutating func appendStart(_ name: StaticString, _ attributes: [Attribute]) {
        HTML.append("<", to: &bytes)
        HTML.append(name, to: &bytes)
        for attribute in attributes { attribute.write(to: &bytes) }
        HTML.append(">", to: &bytes)
    }

    /// Appends markup written down in this program.
    static func append(_ markup: StaticString, to bytes: inout [UInt8]) {
        bytes += UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount)
    }

    /// Escapes what means something in HTML, and leaves out NUL, which no HTML may hold.
    static func escape(_ text: some StringProtocol, into bytes: inout [UInt8]) {
        let quickly: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0, into: &bytes) }
        if quickly == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0, into: &bytes) } }
    }

    /// Appends what needs no escape in runs.
    private static func escape(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        var plain = 0
        for position in text.indices {
            // All that is escaped stands before “?”, and most of a text behind it.
            guard text[position] < UInt8(ascii: "?"), let reference = reference(for: text[position]) else { continue }
            bytes += UnsafeBufferPointer(rebasing: text[plain..<position])
            append(reference, to: &bytes)
            plain = position + 1
        }
        bytes += UnsafeBufferPointer(rebasing: text[plain...])
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
