/// The elements of SVG that charts are made of. They stand in a space of their own: `text`, `line` and `title` mean
/// something else in a page.
///
/// A chart has no view box: its parts stand at per cent of its width and at pixels of its height, so that its words are
/// as large as all others, however narrow the screen is.
enum SVG {
    /// A picture with a name and a description.
    ///
    /// - Parameters:
    ///   - id: of the picture; its name and description have ids that begin with it.
    ///   - height: in pixels.
    static func picture(
        id: String,
        title: String,
        description: String,
        height: Int,
        @HTMLBuilder content: () -> HTML
    ) -> HTML {
        HTML(
            element: "svg",
            [
                .id(id), .class("chart"), Attribute("width", "100%"), Attribute("height", String(height)),
                .role("img"), .aria("labelledby", "\(id)-title \(id)-desc"),
            ],
            content: HTML {
                HTML(element: "title", [.id(id + "-title")], content: HTML(text: title))
                HTML(element: "desc", [.id(id + "-desc")], content: HTML(text: description))
                content()
            }
        )
    }

    /// A picture that says nothing that words beside it do not say.
    static func ornament(
        _ attributes: Attribute...,
        width: String = "100%",
        height: Int,
        @HTMLBuilder content: () -> HTML
    ) -> HTML {
        HTML(
            element: "svg",
            [
                Attribute("width", width), Attribute("height", String(height)), .aria("hidden", "true"),
                Attribute("focusable", "false"),
            ] + attributes,
            content: content()
        )
    }

    /// - Parameters:
    ///   - x: from the left, in per cent.
    ///   - y: from the top, in pixels.
    ///   - hint: what a pointer that rests on it reads.
    static func bar(
        x: Double,
        y: Double,
        width: Double,
        height: Double,
        fill: SVGFill,
        hint: String? = nil
    ) -> HTML {
        HTML(
            element: "rect",
            [
                Attribute("x", percent(x)), Attribute("y", number(y)), Attribute("width", percent(width)),
                Attribute("height", number(height)), .class(fill.name), .optional("fill", fill.paint),
            ],
            content: HTML { if let hint { HTML(element: "title", [], content: HTML(text: hint)) } }
        )
    }

    /// A line across the whole width.
    static func rule(y: Double, isBase: Bool = false) -> HTML {
        HTML(
            element: "line",
            [
                Attribute("x1", "0"), Attribute("x2", "100%"), Attribute("y1", number(y)), Attribute("y2", number(y)),
                .class(isBase ? "chart-base" : "chart-rule"),
            ],
            content: HTML()
        )
    }

    /// A short line from left to right, such as a level that a bar is compared with.
    static func level(x: Double, width: Double, y: Double) -> HTML {
        HTML(
            element: "line",
            [
                Attribute("x1", percent(x)), Attribute("x2", percent(x + width)), Attribute("y1", number(y)),
                Attribute("y2", number(y)), .class("chart-level"),
            ],
            content: HTML()
        )
    }

    /// - Parameter anchor: `start`, `middle` or `end`.
    static func text(_ words: String, x: Double, y: Double, anchor: String = "start", isMinor: Bool = false) -> HTML {
        HTML(
            element: "text",
            [
                Attribute("x", percent(x)), Attribute("y", number(y)), Attribute("text-anchor", anchor),
                .class(isMinor ? "chart-text minor" : "chart-text"),
            ],
            content: HTML(text: words)
        )
    }

    /// Slanting lines, to be told from what is plain without its colour.
    static func hatching(id: String) -> HTML {
        HTML(
            element: "defs",
            [],
            content: HTML(
                element: "pattern",
                [
                    .id(id), Attribute("width", "6"), Attribute("height", "6"),
                    Attribute("patternUnits", "userSpaceOnUse"), Attribute("patternTransform", "rotate(45)"),
                ],
                content: HTML {
                    HTML(
                        element: "rect",
                        [Attribute("width", "6"), Attribute("height", "6"), .class("chart-ground")],
                        content: HTML()
                    )
                    HTML(
                        element: "rect",
                        [Attribute("width", "3"), Attribute("height", "6"), .class("chart-hatch")],
                        content: HTML()
                    )
                }
            )
        )
    }

    private static func percent(_ value: Double) -> String { number(value) + "%" }

    /// With one place at most: what is finer nobody sees.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? String(whole) : (tenths < 0 ? "-" : "") + "\(abs(whole)).\(abs(rest))"
    }
}

/// How a bar is filled.
enum SVGFill {
    case plain
    /// By the pattern with an id.
    case hatched(String)

    fileprivate var name: String {
        switch self {
        case .plain: "chart-plain"
        case .hatched: "chart-hatched"
        }
    }

    fileprivate var paint: String? {
        switch self {
        case .plain: nil
        case .hatched(let id): "url(#\(id))"
        }
    }
}
