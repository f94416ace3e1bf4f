import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// `POST /hooks/NAME`: other systems deliver enquiries here. Who they are their signature shows; there is no session.
struct HookRoutes: Sendable {
    let site: Site
    /// By the name of the webhook.
    private let budgets: [String: HookBudget]

    init(site: Site) {
        self.site = site
        budgets = Dictionary(
            site.services.hooks.map { ($0.name, HookBudget(for: $0)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func add(to router: WebRouter) {
        router.post("/hooks/:name") { request, context in
            let name = (context.parameters.get("name") ?? "").removingPercentEncoding ?? ""
            guard let hook = site.services.hooks.first(where: { $0.name == name }), let budget = budgets[name] else {
                return Self.answer(.notFound, error: "There is no webhook of this name here.")
            }
            return try await deliver(request, to: hook, budget)
        }
    }

    private func deliver(_ request: Request, to hook: WebHook, _ budget: HookBudget) async throws -> Response {
        let headers = WebHook.Headers(
            timestamp: request.headers[.timestamp],
            delivery: request.headers[.delivery],
            signature: request.headers[.signature]
        )
        // What cannot be right is not read.
        if let refused = hook.check(headers) { return Self.answer(refused) }
        do {
            let time = Self.time(for: request)
            return try await budget.reading(request, upTo: hook.maxSize, within: time) { body in
                Self.answer(await hook.take(headers, body))
            }
        } catch HookBodyRefusal.tooLarge {
            return Self.answer(
                .contentTooLarge,
                error: "A delivery may have \(hook.maxSize) bytes at most (max-size of the source)."
            )
        } catch HookBodyRefusal.busy {
            return Self.later(seconds: 5, error: "Too much is being delivered at once. Send it again.")
        } catch HookBodyRefusal.slow {
            return Self.answer(.requestTimeout, error: "The body came too slowly. Send it again.")
        }
    }

    /// Half a minute, and a second more for each MiB that is announced; never longer than a signature holds.
    static func time(for request: Request) -> Duration {
        let announced = request.headers[.contentLength].flatMap(Int.init) ?? 0
        return .seconds(min(30 + max(0, announced) >> 20, 300))
    }

    private static func answer(_ outcome: WebHook.Outcome) -> Response {
        switch outcome {
        case .kept(let ledger): json(.accepted, "{\"id\":\(ledger)}\n")
        case .unauthorised(let why): answer(.unauthorized, error: why)
        case .malformed(let why): answer(.badRequest, error: why)
        case .unavailable: later(seconds: 30, error: "It cannot be kept now. Send it again.")
        }
    }

    private static func later(seconds: Int, error: String) -> Response {
        var response = answer(.serviceUnavailable, error: error)
        response.headers[.retryAfter] = String(seconds)
        return response
    }

    private static func answer(_ status: HTTPResponse.Status, error: String) -> Response {
        let quoted = (try? JSONEncoder().encode(["error": error])).map { String(decoding: $0, as: UTF8.self) }
        return json(status, (quoted ?? "{}") + "\n")
    }

    private static func json(_ status: HTTPResponse.Status, _ text: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}

extension HTTPField.Name {
    fileprivate static let timestamp = HTTPField.Name("X-Intray-Timestamp") ?? .server
    fileprivate static let delivery = HTTPField.Name("X-Intray-Delivery") ?? .server
    fileprivate static let signature = HTTPField.Name("X-Intray-Signature") ?? .server
}
