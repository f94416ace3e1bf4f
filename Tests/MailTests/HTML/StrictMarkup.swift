/// Reads HTML as the sanitiser promises to write it, by a grammar of its own, and lists everything else it meets. It
/// shares no code with the sanitiser.
struct StrictMarkup {
    private(set) var faults: [String] = []
    private(set) var tags = 0
    private let bytes: [UInt8]
    private var at = 0
    private var stack: [String] = []

    private static let voids: Set<String> = ["br", "hr", "img", "wbr"]
    private static let elements: Set<String> = [
        "a", "abbr", "address", "article", "aside", "b", "big", "blockquote", "caption", "center", "cite", "code", "dd",
        "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "i", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "s", "samp", "section",
        "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt",
        "u", "ul", "var",
    ]
    private static let blocks: Set<String> = ["div", "p", "table", "ul", "ol", "dl", "pre", "h1", "blockquote", "hr"]
    private static let attributes: Set<String> = [
        "align", "alt", "border", "cellpadding", "cellspacing", "colspan", "dir", "height", "href", "lang", "rel",
        "rowspan", "size", "src", "start", "style", "target", "title", "valign", "value", "width",
    ]
    private static let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#96;"]

    init(_ html: String) {
        bytes = Array(html.utf8)
        while at < bytes.count, faults.count < 5 { bytes[at] == UInt8(ascii: "<") ? tag() : text() }
        if !stack.isEmpty { faults.append("left open: \(stack)") }
    }

    private mutating func text() {
        switch bytes[at] {
        case UInt8(ascii: "&"): reference()
        case UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 0..<9, 11..<32, 127:
            faults.append("byte \(bytes[at]) in text")
            at += 1
        default:
            if bytes[at] > 32, ["table", "tbody", "thead", "tfoot", "tr"].contains(stack.last) {
                faults.append("text between cells")
            }
            at += 1
        }
    }

    private mutating func reference() {
        let known = Self.references.first { bytes[at...].starts(with: $0.utf8) }
        if known == nil { faults.append("a bare ampersand") }
        at += known?.utf8.count ?? 1
    }

    private mutating func tag() {
        tags += 1
        guard let close = bytes[at...].firstIndex(of: UInt8(ascii: ">")) else {
            faults.append("a tag without end")
            at = bytes.count
            return
        }
        let inside = String(decoding: bytes[(at + 1)..<close], as: UTF8.self)
        at = close + 1
        if inside.hasPrefix("/") { end(String(inside.dropFirst())) } else { start(inside) }
    }

    private mutating func end(_ name: String) {
        if stack.popLast() != name { faults.append("</\(name)> closes another element") }
    }

    private mutating func start(_ inside: String) {
        let name = String(inside.prefix { $0 != " " })
        guard Self.elements.contains(name) || Self.voids.contains(name) else { return faults.append("<\(name)>") }
        check(parentOf: name)
        var rest = inside.dropFirst(name.count)
        var seen: Set<String> = []
        while !rest.isEmpty {
            let attribute = rest.dropFirst().prefix { $0 != "=" }
            let quoted = rest.dropFirst(attribute.count + 1)
            guard rest.hasPrefix(" "), quoted.hasPrefix("=\""), seen.insert(String(attribute)).inserted else {
                return faults.append("attribute in <\(inside)>")
            }
            let value = quoted.dropFirst(2).prefix { $0 != "\"" }
            check(String(attribute), String(value), on: name)
            rest = quoted.dropFirst(value.count + 3)
        }
        if name == "a", seen.isSuperset(of: ["href", "target", "rel"]) == false { faults.append("an unguarded link") }
        if !Self.voids.contains(name) { stack.append(name) }
        if stack.count > 104 { faults.append("depth \(stack.count)") }
        if name == "pre" { at += bytes[at] == 10 ? 1 : 0 }
    }

    /// The nesting that a browser's parser would correct.
    private mutating func check(parentOf name: String) {
        let sections = ["tbody", "thead", "tfoot"]
        let cell = stack.lastIndex { ["td", "th", "caption"].contains($0) }.map { $0 + 1 } ?? 0
        let isRight =
            switch name {
            case "td", "th": stack.last == "tr"
            case "tr": sections.contains(stack.last ?? "")
            case "tbody", "thead", "tfoot", "caption": stack.last == "table"
            case "li": stack.last == "ul" || stack.last == "ol"
            case "dd", "dt": stack.last == "dl"
            case "a": !stack.contains("a")
            default: !(["table", "tr"] + sections).contains(stack.last ?? "")
            }
        if !isRight { faults.append("<\(name)> in \(stack.suffix(3))") }
        if Self.blocks.contains(name), stack[cell...].contains("p") { faults.append("<\(name)> in a paragraph") }
    }

    private mutating func check(_ name: String, _ value: String, on element: String) {
        let isRight =
            switch name {
            case "href":
                element == "a"
                    && ["http://", "https://", "mailto:", "tel:"].contains(where: value.hasPrefix)
                    && value.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"\\`'<>".utf8.contains($0) }
            case "src": element == "img" && value.hasPrefix("/") && !value.hasPrefix("//")
            case "target": value == "_blank"
            case "rel": value == "noopener noreferrer nofollow"
            case "style": Self.isStyle(value)
            default: Self.attributes.contains(name) && !value.contains { "<>'`\u{0}".contains($0) }
            }
        if !isRight { faults.append("\(name)=\"\(value)\" on \(element)") }
    }

    private static func isStyle(_ value: String) -> Bool {
        let bytes = value.replacing("rgb(", with: "").utf8
        let names = [
            "background-color", "color", "font-style", "font-weight", "text-align", "text-decoration", "white-space",
        ]
        return value.split(separator: ";").allSatisfy { names.contains(String($0.prefix { $0 != ":" })) }
            && !bytes.contains { "(\\/\"'<>@".utf8.contains($0) }
    }
}
