/// The attributes of one tag, read on demand from its bytes.
struct HTMLAttributes {
    let bytes: UnsafeBufferPointer<UInt8>
    /// From behind the tag's name to its ">".
    let range: Range<Int>
    /// In bytes as written; what is longer is cut.
    static let longestValue = 4096

    /// The value of the attribute `name` (small letters) with its character references resolved; nil when it is
    /// missing. Values are cut at 4,096 bytes.
    func value(_ name: StaticString) -> [UInt8]? {
        guard !range.isEmpty, let place = find(name) else { return nil }
        return decoded(place)
    }

    func has(_ name: StaticString) -> Bool {
        !range.isEmpty && find(name) != nil
    }

    /// Whether style or attribute takes the element out of sight, as newsletters do with their preview line.
    var isHidden: Bool {
        if range.isEmpty { return false }
        if has("hidden") { return true }
        guard let style = style else { return false }
        if style.contains("display:none") || style.contains("visibility:hidden") { return true }
        if style.value(of: "opacity:").map(Self.isNothing) ?? false { return true }
        let isFlat = style.value(of: "max-height:").map(Self.isNothing) ?? false
        return isFlat && style.contains("overflow:hidden")
    }

    /// Whether style keeps spaces and line ends as they are written.
    var keepsWhiteSpace: Bool {
        guard !range.isEmpty, let style = style else { return false }
        return style.contains("white-space:pre") || style.contains("white-space:break-spaces")
    }

    /// Whether a paragraph stands without a gap: Word and Outlook write each line as one.
    var hasNoMargin: Bool {
        guard !range.isEmpty else { return false }
        if let name = value("class"),
            FoldedText(name).contains("msonormal") || FoldedText(name).contains("msolistparagraph")
        {
            return true
        }
        return ["margin:", "margin-bottom:"].contains { style?.value(of: $0).map(Self.isNothing) ?? false }
    }

    /// Whether a length is nothing; Word writes nothing as ".0001pt".
    private static func isNothing(_ length: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: length, as: UTF8.self)
        let rest = text.hasSuffix(".0001pt") ? text.dropLast(7) : text[...]
        return !length.isEmpty && !rest.utf8.contains { (0x31...0x39).contains($0) }
    }

    private var style: FoldedText? {
        value("style").map { FoldedText($0.filter { !Octet.isSpace($0) }) }
    }

    private func find(_ name: StaticString) -> Range<Int>? {
        var at = range.lowerBound
        while let attribute = next(from: at) {
            if matches(attribute.name, name) { return attribute.value }
            at = attribute.end
        }
        return nil
    }

    private func matches(_ found: Range<Int>, _ name: StaticString) -> Bool {
        guard found.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { zip($0, bytes[found]).allSatisfy { $0 == Octet.lowercased($1) } }
    }

    /// The attribute at or behind a position. The rules for quotes are those by which the tokenizer found the tag's
    /// end.
    func next(from start: Int) -> (name: Range<Int>, value: Range<Int>, end: Int)? {
        var at = start
        while at < range.upperBound, Octet.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "/") { at += 1 }
        guard at < range.upperBound else { return nil }
        let nameStart = at
        at += 1
        while at < range.upperBound, !isNameEnd(bytes[at]) { at += 1 }
        let name = nameStart..<at
        at = skipSpaces(from: at)
        guard at < range.upperBound, bytes[at] == UInt8(ascii: "=") else { return (name, at..<at, at) }
        at = skipSpaces(from: at + 1)
        guard at < range.upperBound else { return (name, at..<at, at) }
        let quote = bytes[at]
        if quote == 0x22 || quote == 0x27, let close = bytes[(at + 1)..<range.upperBound].firstIndex(of: quote) {
            return (name, at + 1..<close, close + 1)
        }
        let valueStart = at
        while at < range.upperBound, !Octet.isSpace(bytes[at]) { at += 1 }
        return (name, valueStart..<at, at)
    }

    private func isNameEnd(_ byte: UInt8) -> Bool {
        Octet.isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
    }

    private func skipSpaces(from start: Int) -> Int {
        var at = start
        while at < range.upperBound, Octet.isSpace(bytes[at]) { at += 1 }
        return at
    }

    /// A value with its character references resolved, cut at 4,096 bytes.
    func decoded(_ place: Range<Int>) -> [UInt8] {
        let end = min(place.upperBound, place.lowerBound + Self.longestValue)
        var output: [UInt8] = []
        var at = place.lowerBound
        while at < end {
            if bytes[at] == UInt8(ascii: "&"),
                let reference = CharacterReference(bytes, at: at, end: end, inAttribute: true)
            {
                output += reference.utf8
                at = reference.end
            } else {
                output.append(bytes[at])
                at += 1
            }
        }
        return output
    }
}
