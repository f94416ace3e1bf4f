import Foundation
import HTTPTypes
import Hummingbird

/// Whether a page of this site made a browser send a request, as the browser itself says (Fetch metadata, `Origin`).
enum RequestOrigin: Sendable {
    /// This site, or the person who typed the address.
    case here
    /// Another site.
    case elsewhere
    /// It does not say: no browser of today, but a program.
    case unknown

    /// - Parameters:
    ///   - publicURL: what people type to reach the site.
    ///   - isSecure: whether that is over TLS.
    init(_ request: Request, publicURL: String, isSecure: Bool) {
        if let site = request.headers[.secFetchSite] {
            self = site == "same-origin" || site == "none" ? .here : .elsewhere
            return
        }
        // Browsers that send neither send at least the page they come from.
        guard let text = request.headers[.origin] ?? request.headers[.referer] else {
            self = .unknown
            return
        }
        guard let origin = Origin(text) else {
            self = .elsewhere
            return
        }
        let isProtected = !isSecure || origin.scheme == "https"
        let isAsked = origin.authority == request.head.authority?.lowercased()
        self = isAsked && isProtected || origin == Origin(publicURL) ? .here : .elsewhere
    }

    /// Scheme, host and port (RFC 6454), as the beginning of an address has them; `null` is none.
    private struct Origin: Equatable {
        let scheme: String
        /// Host, and port unless it is the scheme's own.
        let authority: String

        init?(_ text: String) {
            guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
                let host = parts.host?.lowercased(), !host.isEmpty
            else { return nil }
            self.scheme = scheme
            let own = scheme == "https" ? 443 : 80
            authority = parts.port.flatMap { $0 == own ? nil : "\(host):\($0)" } ?? host
        }
    }
}

extension HTTPField.Name {
    fileprivate static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .server
}
