/// Puts elements and text one after another. Text is escaped; what is nil is left out.
@resultBuilder
enum HTMLBuilder {
    static func buildExpression(_ html: HTML) -> HTML { html }
    static func buildExpression(_ text: String) -> HTML { HTML(text: text) }
    static func buildExpression(_ html: HTML?) -> HTML { html ?? HTML() }
    static func buildExpression(_ text: String?) -> HTML { text.map { HTML(text: $0) } ?? HTML() }

    static func buildBlock() -> HTML { HTML() }
    static func buildBlock(_ only: HTML) -> HTML { only }
    static func buildBlock(_ parts: HTML...) -> HTML { buildArray(parts) }

    static func buildOptional(_ html: HTML?) -> HTML { html ?? HTML() }
    static func buildEither(first html: HTML) -> HTML { html }
    static func buildEither(second html: HTML) -> HTML { html }

    static func buildArray(_ all: [HTML]) -> HTML {
        var joined = HTML()
        joined.reserve(all.reduce(0) { $0 + $1.bytes.count })
        for html in all { joined.append(html) }
        return joined
    }
}

extension HTML {
    /// Several elements as one.
    init(@HTMLBuilder _ content: () -> HTML) {
        self = content()
    }

    /// Elements with something between them.
    init(_ items: [HTML], between separator: HTML) {
        self.init()
        for (position, item) in items.enumerated() {
            if position > 0 { append(separator) }
            append(item)
        }
    }
}
