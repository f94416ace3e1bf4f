import Hummingbird

/// Refuses what another site makes a browser send. The form token is the first line; this is the second, and for signing
/// in, where there is no session yet, the one.
struct CrossSiteMiddleware: RouterMiddleware {
    typealias Context = WebContext

    let settings: WebSettings

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard request.method == .post else { return try await next(request, context) }
        switch RequestOrigin(request, publicURL: settings.publicURL, isSecure: settings.isSecure) {
        case .elsewhere: throw Misdirected.elsewhere
        // A program has no cookies that another site could use; whoever is signed in shows the form token besides.
        case .here, .unknown: return try await next(request, context)
        }
    }
}
