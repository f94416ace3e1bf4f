import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// `POST /hooks/NAME`: other systems deliver enquiries here. Who they are their signature shows; there is no session.
struct HookRoutes: Sendable {
    let site: Site
    private let budget = HookBudget(bytes: 96 << 20)

    init(site: Site) {
        self.site = site
    }

    func add(to router: WebRouter) {
        router.post("/hooks/:name") { request, context in
            let name = (context.parameters.get("name") ?? "").removingPercentEncoding ?? ""
            guard let hook = site.services.hooks.first(where: { $0.name == name }) else {
                return Self.answer(.notFound, error: "There is no webhook of this name here.")
            }
            return try await deliver(request, to: hook)
        }
    }

    private func deliver(_ request: Request, to hook: WebHook) async throws -> Response {
        // What is not signed at all is not read.
        guard request.headers[.signature] != nil else {
            return Self.answer(.unauthorized, error: "The header X-Intray-Signature is missing.")
        }
        let body: [UInt8]
        do {
            body = try await budget.read(request, upTo: hook.maxSize)
        } catch HookBodyRefusal.tooLarge {
            return Self.answer(
                .contentTooLarge,
                error: "A delivery may have \(hook.maxSize) bytes at most (max-size of the source)."
            )
        } catch HookBodyRefusal.busy {
            return Self.later(seconds: 5, error: "Too much is being delivered at once. Send it again.")
        }
        let delivered = WebHook.Delivered(
            timestamp: request.headers[.timestamp],
            delivery: request.headers[.delivery],
            signature: request.headers[.signature],
            body: body
        )
        switch await hook.take(delivered) {
        case .kept(let ledger): return Self.json(.accepted, "{\"id\":\(ledger)}\n")
        case .unauthorised(let why): return Self.answer(.unauthorized, error: why)
        case .malformed(let why): return Self.answer(.badRequest, error: why)
        case .unavailable: return Self.later(seconds: 30, error: "It cannot be kept now. Send it again.")
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
