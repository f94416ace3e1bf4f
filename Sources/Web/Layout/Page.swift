import HTTPTypes
import Hummingbird
import QueueStore
import Triage

/// A page: its title and what stands in it. The frame around it is the same everywhere.
struct Page: PageAnswer {
    let title: String
    let status: HTTPResponse.Status
    /// Whether it uses the whole width of a large screen.
    let isWide: Bool
    /// The shortcuts of this page: key and what it does.
    let keys: [(key: String, does: String)]
    let content: HTML

    init(
        title: String,
        status: HTTPResponse.Status = .ok,
        isWide: Bool = false,
        keys: [(key: String, does: String)] = [],
        @HTMLBuilder content: () -> HTML
    ) {
        self.title = title
        self.status = status
        self.isWide = isWide
        self.keys = keys
        self.content = content()
    }

    func response(to request: PageRequest) async throws -> Response {
        let isSecure = request.site.settings.isSecure
        let notice = Notice(request.request, isSecure: isSecure)
        let masthead = Masthead(
            request: request,
            counts: try await Navigation.counts(for: request),
            unseenNotices: try await NoticeBadge.count(for: request)
        )
        var response = Response.html(document(request, notice, masthead), status: status)
        // A page that is fetched anew behind the scenes leaves the notice to the one that a person loads.
        if notice != nil, request.request.headers[.refresh] == nil {
            response.setCookie(Notice.forgetting(isSecure: isSecure))
        }
        return response
    }

    private func document(_ request: PageRequest, _ notice: Notice?, _ masthead: Masthead) -> HTML {
        HTML(markup: "<!DOCTYPE html>\n")
            + HTML(
                element: "html",
                [.lang("en-GB")],
                content: HTML {
                    head(request)
                    HTML(
                        element: "body",
                        [],
                        content: HTML {
                            a(Attribute("href", "#main"), .class("skip")) { "Skip to the content" }
                            masthead.html
                            main(.id("main"), .class(isWide ? "wrap wide" : "wrap"), .tabindex(-1)) {
                                notice.map { $0.html(request) }
                                content
                            }
                            Footer(request: request, keys: keys).html
                        }
                    )
                }
            )
    }

    private func head(_ request: PageRequest) -> HTML {
        HTML(
            element: "head",
            [],
            content: HTML {
                HTML(void: "meta", [Attribute("charset", "utf-8")])
                HTML(void: "meta", [.name("viewport"), Attribute("content", "width=device-width, initial-scale=1")])
                HTML(void: "meta", [.name("color-scheme"), Attribute("content", "light dark")])
                if let signedIn = request.context.signedIn {
                    HTML(void: "meta", [.name("intray-token"), Attribute("content", signedIn.formToken)])
                    HTML(void: "meta", [.name("intray-generation"), Attribute("content", "\(request.generation)")])
                }
                HTML(element: "title", [], content: HTML(text: "\(title) – Intray"))
                HTML(void: "link", [Attribute("rel", "stylesheet"), .href(Assets.style.address)])
                HTML(void: "link", [Attribute("rel", "icon"), .type("image/svg+xml"), .href(Assets.icon.address)])
                HTML(element: "script", [.src(Assets.script.address), .flag("defer")], content: HTML())
            }
        )
    }
}

extension HTTPField.Name {
    /// Says that the script fetches a page again to bring the one on the screen up to date.
    static let refresh = HTTPField.Name("X-Intray-Refresh") ?? .accept
}
