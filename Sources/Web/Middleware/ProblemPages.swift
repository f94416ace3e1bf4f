import HTTPTypes
import Hummingbird
import NIOCore

/// Whatever goes wrong before a page's own handler, or where there is none, becomes a page too.
struct ProblemPages: RouterMiddleware {
    typealias Context = WebContext

    let site: Site

    private static let methods: [HTTPRequest.Method] = [.get, .head, .post]

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            guard Self.methods.contains(request.method) else {
                throw Misdirected.method(String(request.method.rawValue.prefix(20)))
            }
            return try await next(request, context)
        } catch let error as CancellationError {
            throw error
        } catch {
            return try await response(to: request, context, error)
        }
    }

    private func response(to request: Request, _ context: WebContext, _ error: any Error) async throws -> Response {
        let (answer, status) = answer(error)
        do {
            // The body is not read again: it may be what went wrong.
            var head = request.head
            head.method = .get
            let bare = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
            var response = try await answer.response(to: PageRequest(bare, context, site))
            if status == .methodNotAllowed { response.headers[.allow] = "GET, HEAD, POST" }
            return response
        } catch {
            // Not even a page can be made, as when the database is away.
            return Response(
                status: status,
                headers: [.contentType: "text/plain; charset=utf-8", .retryAfter: "30"],
                body: ResponseBody(
                    byteBuffer: ByteBuffer(string: "Intray cannot do this now. Try again in a moment.\n")
                )
            )
        }
    }

    private func answer(_ error: any Error) -> (any PageAnswer, HTTPResponse.Status) {
        if let misdirected = error as? Misdirected { return (misdirected.page(), misdirected.status) }
        guard let error = error as? any HTTPResponseError else {
            return (Problem(error, logger: site.logger), .serviceUnavailable)
        }
        switch error.status {
        case .notFound: return (Problem.noPage, .notFound)
        case .contentTooLarge: return (Misdirected.tooLarge.page(), .contentTooLarge)
        case let status where status.kind == .clientError: return (Misdirected.malformed.page(), .badRequest)
        default: return (Problem(error, logger: site.logger), .serviceUnavailable)
        }
    }
}
