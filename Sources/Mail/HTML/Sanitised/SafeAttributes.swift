/// The attributes of one tag that may be shown or matter for what is: read once, the first of each name, as a browser
/// takes them (HTML, section 13.2.5.33).
struct SafeAttributes {
    enum Name: String, CaseIterable {
        case align, alt, background, bgcolor, border, cellpadding, cellspacing, color, colspan, dir, height, href, lang
        case rowspan, size, src, start, style, title, valign, value, width
    }

    private var values: [Name: [UInt8]] = [:]
    /// Attributes such as `onclick`.
    private(set) var eventHandlers = 0
    /// Whether the tag ends in a "/" that is not part of a value: only in SVG and MathML does it close the element.
    private(set) var closesItself = false

    init(_ attributes: HTMLAttributes) {
        let bytes = attributes.bytes
        let range = attributes.range
        guard !range.isEmpty else { return }
        closesItself = bytes[range.upperBound - 1] == Octet.slash
        var at = range.lowerBound
        while let attribute = attributes.next(from: at) {
            at = attribute.end
            take(bytes[attribute.name], attribute.value, of: attributes)
            let isLast = attribute.value.upperBound == range.upperBound
            if isLast, !attribute.value.isEmpty { closesItself = false }
        }
    }

    private mutating func take(_ name: Slice<UnsafeBufferPointer<UInt8>>, _ place: Range<Int>, of tag: HTMLAttributes) {
        guard name.count <= 24 else { return }
        let text = Octet.lowercasedText(name)
        if text.hasPrefix("on"), name.count > 2 { eventHandlers += 1 }
        guard let known = Name(rawValue: text), values[known] == nil else { return }
        // Half an address would be another address.
        let isWhole = place.count <= HTMLAttributes.longestValue
        values[known] = isWhole || known == .title || known == .alt ? tag.decoded(place) : []
    }

    subscript(name: Name) -> [UInt8]? { values[name] }

    /// Whether a picture would be fetched for the background.
    var hasBackground: Bool {
        if let address = values[.background], !address.isEmpty { return true }
        return values[.style].map { FoldedText($0).contains("url(") } ?? false
    }

    /// Whether a picture is too small to be seen: it is there to be fetched.
    var isSpeck: Bool {
        [Name.width, .height].contains { name in values[name].map { $0 == [0x30] || $0 == [0x31] } ?? false }
    }

    /// The attributes as they are written on `element`, in one order; those of links and pictures that hold an address
    /// aside.
    func written(for element: HTMLElement) -> [UInt8] {
        if values.isEmpty { return [] }
        var output: [UInt8] = []
        for name in Name.allCases where name != .style {
            if let value = values[name].flatMap({ AttributeRule(name, on: element)?.checked($0) }) {
                output += Self.written(name.rawValue, value)
            }
        }
        if element.place != .void, element != .a {
            let style = SafeStyle(values[.style] ?? [], text: values[.color], background: values[.bgcolor]).text
            if !style.isEmpty { output += Self.written("style", style) }
        }
        return output
    }

    /// ` name="value"`, with the value escaped.
    static func written(_ name: String, _ value: [UInt8]) -> [UInt8] {
        var output = Array(" \(name)=\"".utf8)
        var escape = HTMLEscape(limit: .max)
        escape.append(value, to: &output)
        return output + [Octet.quote]
    }
}
