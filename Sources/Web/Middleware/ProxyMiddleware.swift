import HTTPTypes
import Hummingbird
import Logging
import Synchronization

/// Finds out where a request came from when reverse proxies stand before the site.
///
/// Only `X-Forwarded-For` counts, and only from a trusted proxy. `Forwarded` (RFC 7239) does not: a proxy that writes the
/// one passes the other on as a stranger wrote it. Whether cookies are secure `public-url` alone decides, since the names
/// of the cookies depend on it; a proxy that says otherwise is a mistake in the configuration, and logged once.
struct ProxyMiddleware: RouterMiddleware {
    typealias Context = WebContext

    private let proxies: TrustedProxies
    private let isSecure: Bool
    private let logger: Logger
    private let warning = OnlyOnce()

    /// - Parameter trusted: entries of the configuration, which has checked them; with one that is wrong none is trusted.
    init(trusted: [String], isSecure: Bool, logger: Logger) {
        proxies = (try? TrustedProxies(trusted)) ?? TrustedProxies()
        self.isSecure = isSecure
        self.logger = logger
    }

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard proxies.trusts(peer: context.peer) else { return try await next(request, context) }
        var context = context
        context.client = proxies.client(peer: context.peer, forwardedFor: request.headers[values: .xForwardedFor])
        if let scheme = request.headers[values: .xForwardedProto].last?.split(separator: ",").last?.lowercased() {
            compare(scheme.trimmed)
        }
        return try await next(request, context)
    }

    private func compare(_ scheme: String) {
        guard scheme == "https" || scheme == "http", (scheme == "https") != isSecure, warning.isFirst() else { return }
        logger.warning(
            """
            the proxy says that people use \(scheme), and public-url says otherwise: set public-url to the address people \
            type, or signing in will not work well
            """
        )
    }
}

extension HTTPField.Name {
    fileprivate static let xForwardedFor = HTTPField.Name("X-Forwarded-For") ?? .server
    fileprivate static let xForwardedProto = HTTPField.Name("X-Forwarded-Proto") ?? .server
}

/// Says yes the first time it is asked.
private final class OnlyOnce: Sendable {
    private let wasAsked = Mutex(false)

    func isFirst() -> Bool {
        wasAsked.withLock { wasAsked in
            defer { wasAsked = true }
            return !wasAsked
        }
    }
}
