import HTTPTypes
import Hummingbird
import Mail

/// A mail as its sender designed it: made safe, in a document of its own that runs nothing and loads nothing.
///
/// The document stands in a sandboxed frame, and its own policy makes it a sandbox wherever else it is opened: it has no
/// origin, so that no cookie goes with anything it asks for. Pictures of the same mail are therefore written into it.
struct DesignedMessage: Sendable {
    /// Markup to stand in the body of the document.
    let markup: String
    let withheld: SanitisedHTML.Withheld
    /// How many pictures of the mail are shown.
    let pictures: Int
    /// Whether the mail has a part in HTML at all.
    let isDesigned: Bool

    init(_ message: Message) {
        let parts = message.htmlBody.filter { message.parts[$0].contentType.essence == "text/html" }
        isDesigned = !parts.isEmpty
        let source = parts.map { message.text(of: $0) }.joined(separator: "\n<hr>\n")
        let pictures = InlinePictures(message)
        let sanitised = SanitisedHTML(source, inline: pictures.place)
        (markup, self.pictures) = pictures.written(into: sanitised.html)
        withheld = sanitised.withheld
    }

    /// Styles stand in attributes, written by the sanitiser from an allow-list; pictures are written into the document
    /// by us; nothing else is allowed, and nothing at all over the network.
    static let policy = """
        sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; \
        frame-ancestors 'self'
        """

    var response: Response {
        var response = Response.html(document)
        response.headers[.contentSecurityPolicy] = Self.policy
        return response
    }

    private var document: HTML {
        HTML(markup: "<!DOCTYPE html>\n")
            + HTML(
                element: "html",
                [.lang("en-GB")],
                content: HTML {
                    HTML(
                        element: "head",
                        [],
                        content: HTML {
                            HTML(void: "meta", [Attribute("charset", "utf-8")])
                            HTML(
                                void: "meta",
                                [.name("viewport"), Attribute("content", "width=device-width, initial-scale=1")]
                            )
                            HTML(element: "title", [], content: HTML(text: "A message as it was designed"))
                            HTML(element: "style", [], content: HTML(markup: Self.style))
                        }
                    )
                    HTML(
                        element: "body",
                        [],
                        content: HTML {
                            if isDesigned {
                                HTML(sanitised: markup)
                            } else {
                                p { "This message has no part that was designed." }
                            }
                        }
                    )
                }
            )
    }

    /// Mail is designed for white paper.
    private static let style: StaticString = """
        :root { color-scheme: light; } body { margin: 1rem; background: #fff; color: #111; overflow-wrap: anywhere; \
        font: 1rem/1.5 system-ui, sans-serif; } img { max-width: 100%; height: auto; } table { max-width: 100%; }
        """
}
