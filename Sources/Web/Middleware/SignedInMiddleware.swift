import Hummingbird

/// Finds out who sends a request.
struct SignedInMiddleware: RouterMiddleware {
    typealias Context = WebContext

    let sessions: Sessions

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.signedIn = try await sessions.signedIn(request)
        return try await next(request, context)
    }
}
