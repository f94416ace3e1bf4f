import HTTPTypes
import Hummingbird
import NIOCore
import QueueStore

/// Server-sent events (WHATWG HTML 9.2): a number that is another whenever the page on the screen may be out of date.
struct LiveRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/live", for: .anybody) { request in
            // The one answer after which a browser does not ask again by itself (WHATWG HTML 9.2.3).
            guard let session = request.context.signedIn?.session else { return Response(status: .noContent) }
            guard let news = site.changes.listen(as: session.token) else {
                return Response(status: .serviceUnavailable, headers: [.retryAfter: "60"])
            }
            return stream(news, to: session)
        }
    }

    private func stream(_ news: AsyncStream<ChangeFeed.News>, to session: WebSession) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                for await news in news {
                    guard await isOpen(session) else { break }
                    try await writer.write(ByteBuffer(string: news.event))
                }
                try await writer.finish(nil)
            }
        )
    }

    /// Whether the session still stands. Of a database that is busy the next beat asks again.
    private func isOpen(_ session: WebSession) async -> Bool {
        (try? await site.sessions.isOpen(session)) ?? true
    }
}

extension ChangeFeed.News {
    /// As it goes to the browser.
    fileprivate var event: String {
        switch self {
        case .generation(let number): "event: change\ndata: \(number)\n\n"
        case .givesWay: "event: full\ndata: full\n\n"
        }
    }
}
