/// A Content-Type (RFC 2045 §5): type and subtype in lower case, parameters decoded.
package struct ContentType: Sendable, Hashable {
    package let type: String
    package let subtype: String
    package let parameters: [Parameter]
    /// The octets of the boundary parameter, trailing blanks off (RFC 2046 §5.1.1); nil when missing or empty.
    let boundary: [UInt8]?

    init(type: String, subtype: String, parameters: [Parameter] = [], boundary: [UInt8]? = nil) {
        self.type = type
        self.subtype = subtype
        self.parameters = parameters
        self.boundary = boundary
    }

    /// What RFC 2045 §5.2 assumes when nothing, or nothing intelligible, is said.
    static let plainText = ContentType(type: "text", subtype: "plain")
    /// The default inside multipart/digest (RFC 2046 §5.1.5).
    static let message = ContentType(type: "message", subtype: "rfc822")

    /// `type/subtype`.
    package var essence: String { "\(type)/\(subtype)" }

    /// The value of a parameter by its name in lower case.
    package func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// The charset parameter in lower case, quotes and blanks off; nil when missing.
    package var charset: String? {
        guard let value = parameter("charset") else { return nil }
        let bytes = Array(value.utf8).filter { $0 != Octet.quote && $0 != UInt8(ascii: "'") && $0 != Octet.backslash }
        let word = Octet.trimmed(bytes[...]).prefix { !Octet.isWhitespace($0) && $0 != Octet.semicolon }
        return word.isEmpty ? nil : Octet.lowercasedText(word)
    }

    var isPlainText: Bool { type == "text" && subtype == "plain" }
    var isHTML: Bool { type == "text" && subtype == "html" }

    /// The same parameters under text/plain: for a multipart that turned out to have no parts.
    func asPlainText() -> ContentType { ContentType(type: "text", subtype: "plain", parameters: parameters) }
}

extension ContentType {
    /// Parses an unfolded value; nil when it is not intelligible, so that the default applies.
    init?(_ value: [UInt8]) {
        let (head, raw) = ParameterScanner.split(value)
        guard let (type, subtype) = Self.names(head) else { return nil }
        let boundary = raw.first { $0.name.elementsEqual("boundary".utf8) }.map { Array(Octet.trimmed($0.value[...])) }
        let list = ParameterList(raw).parameters
        // A boundary may come in RFC 2231 pieces (RFC 2231 §3).
        let joined = boundary ?? list.first { $0.name == "boundary" }.map { Array($0.value.utf8) }
        self.init(type: type, subtype: subtype, parameters: list, boundary: joined.flatMap { $0.isEmpty ? nil : $0 })
    }

    /// Type and subtype; a missing subtype is filled in with the one that does least harm.
    private static func names(_ head: [UInt8]) -> (String, String)? {
        guard let slash = head.firstIndex(of: Octet.slash) else { return lone(Octet.lowercasedText(head)) }
        let type = Octet.lowercasedText(Octet.trimmed(head[..<slash]))
        let subtype = Octet.lowercasedText(
            Octet.trimmed(head[(slash + 1)...]).prefix { !Octet.isWhitespace($0) && $0 != Octet.comma }
        )
        if subtype.isEmpty { return lone(type) }
        return type.isEmpty ? nil : (type, subtype)
    }

    private static func lone(_ type: String) -> (String, String)? {
        switch type {
        case "text": ("text", "plain")
        case "multipart": ("multipart", "mixed")
        case "message": ("message", "rfc822")
        case "application", "image", "audio", "video", "font", "model": ("application", "octet-stream")
        default: nil
        }
    }
}
