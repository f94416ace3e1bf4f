/// Why a web server could not be asked; `description` is a sentence for the person who looks after the service. No case
/// holds a header value or anything of an address behind the host: both may be secret.
package enum HTTPError: Error, Hashable, Sendable {
    /// The libcurl that is installed cannot be used.
    case libraryUnusable(reason: String)
    /// The request holds something that must not be sent.
    case invalidRequest(origin: HTTPOrigin, reason: String)
    /// The host name has no address.
    case cannotResolve(host: String)
    /// Nothing answers at the address and port.
    case cannotConnect(origin: HTTPOrigin, reason: String)
    /// TLS could not be set up, or the certificate was not accepted.
    case tls(origin: HTTPOrigin, reason: String)
    /// The time to connect or the total time ran out, or no byte came for too long.
    case timedOut(origin: HTTPOrigin)
    /// The connection ended before the answer was whole.
    case disconnected(origin: HTTPOrigin, reason: String)
    /// What came is not an answer in HTTP, or not in the encoding it claims.
    case notHTTP(origin: HTTPOrigin, reason: String)
    /// The body, with gzip undone, is longer than `limit` bytes.
    case bodyTooLarge(origin: HTTPOrigin, limit: Int)
    /// The header lines are longer than `limit` bytes.
    case headerTooLarge(origin: HTTPOrigin, limit: Int)
    /// The server sends us somewhere we do not go.
    case redirectRefused(origin: HTTPOrigin, reason: String)
    /// More redirects than `limit` in a row.
    case tooManyRedirects(origin: HTTPOrigin, limit: Int)
    /// The task was cancelled, or the client has gone.
    case cancelled(origin: HTTPOrigin)

    /// Whether the same request may succeed later without anybody changing anything.
    package var isWorthRetrying: Bool {
        switch self {
        case .cannotResolve, .cannotConnect, .timedOut, .disconnected: true
        case .libraryUnusable, .invalidRequest, .tls, .notHTTP, .bodyTooLarge, .headerTooLarge, .redirectRefused,
            .tooManyRedirects, .cancelled:
            false
        }
    }
}

extension HTTPError: CustomStringConvertible {
    /// What failed, at which host, and what to do about it.
    package var description: String { "\(whatFailed) \(whatToDo)" }

    private var whatFailed: String {
        switch self {
        case .libraryUnusable(let reason): "The network library cannot be used: \(reason)."
        case .invalidRequest(let origin, let reason): "The request to \(origin) cannot be sent: \(reason)."
        case .cannotResolve(let host): "The host name \(host) cannot be found."
        case .cannotConnect(let origin, let reason): "No connection to \(origin): \(reason)."
        case .tls(let origin, let reason): "No trusted TLS connection to \(origin): \(reason)."
        case .timedOut(let origin): "\(origin) did not answer in time."
        case .disconnected(let origin, let reason): "\(origin) ended the connection too early: \(reason)."
        case .notHTTP(let origin, let reason): "\(origin) sent something that is not HTTP: \(reason)."
        case .bodyTooLarge(let origin, let limit): "The answer of \(origin) is longer than \(limit) bytes, the limit."
        case .headerTooLarge(let origin, let limit):
            "The header of the answer of \(origin) is longer than \(limit) bytes, the limit."
        case .redirectRefused(let origin, let reason): "\(origin) sends us elsewhere, and we do not go: \(reason)."
        case .tooManyRedirects(let origin, let limit): "\(origin) sends us elsewhere more than \(limit) times in a row."
        case .cancelled(let origin): "The request to \(origin) was stopped."
        }
    }

    private var whatToDo: String {
        switch self {
        case .libraryUnusable: "Install libcurl4-openssl-dev in place of any other libcurl."
        case .invalidRequest: "Correct the url, the token and the other settings in intray.yaml."
        case .cannotResolve: "Check the url in intray.yaml and the name server of this machine."
        case .cannotConnect: "Check host and port of the url, the firewall, and that the server runs."
        case .tls:
            "Check the host name in the url, and name a private certificate authority with ca-file in intray.yaml."
        case .timedOut: "It is tried again; if this goes on, check the network and the load of the server."
        case .disconnected: "It is tried again; if this goes on, look into the log of the server."
        case .notHTTP: "Check that the url names a web server and the right port."
        case .bodyTooLarge: "Let the server answer in smaller pages."
        case .headerTooLarge: "Look into the server: honest answers have headers of a few hundred bytes."
        case .redirectRefused: "If that is right, write the address it sends us to as the url in intray.yaml."
        case .tooManyRedirects: "Open the url in a browser to see where it leads, and correct it in intray.yaml."
        case .cancelled: "Nothing needs to be done."
        }
    }
}
