import HTTPTypes
import Hummingbird
import NIOCore

/// Server-sent events (WHATWG HTML 9.2): a number that is another whenever the page on the screen may be out of date.
struct LiveRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/live", for: .everybody) { [changes = site.changes] _ in
            Response(
                status: .ok,
                headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
                body: ResponseBody { writer in
                    for await generation in changes.listen() {
                        try await writer.write(ByteBuffer(string: "event: change\ndata: \(generation)\n\n"))
                    }
                    try await writer.finish(nil)
                }
            )
        }
    }
}
