/// What went wrong between Intray and a server; `description` is a sentence for the person who looks after the service.
///
/// After any case but `refused`, `busy` and `invalidEndpoint` the session it came from is over: connect again, after a
/// pause from `Backoff` where `isWorthRetrying` says that trying again may help.
package enum TransportError: Error, Hashable, Sendable {
    /// The libcurl that is installed cannot be used.
    case libraryUnusable(reason: String)
    /// The address, the user name or the secret holds something that no server can be asked with.
    case invalidEndpoint(host: String, reason: String)
    /// The host name has no address.
    case cannotResolve(host: String)
    /// Nothing answers at the address and port.
    case cannotConnect(host: String, reason: String)
    /// TLS could not be set up, or the certificate was not accepted.
    case tls(host: String, reason: String)
    /// The server did not accept the user name and secret.
    case loginRefused(host: String, user: String, serverText: String)
    /// The server did not answer in time.
    case timedOut(host: String, command: String)
    /// The server closed the connection; `serverText` is what it said before, if anything.
    case disconnected(host: String, serverText: String?)
    /// The server sent something that the protocol does not allow.
    case protocolViolation(host: String, detail: String)
    /// The server answered NO or BAD to a command.
    case refused(host: String, command: String, serverText: String)
    /// The server sent more bytes than may be held.
    case tooLarge(host: String, bytes: Int, limit: Int)
    /// The session is in the middle of a fetch and takes no other command until that is over.
    case busy(host: String)
    /// The task was cancelled, or the session was closed from outside.
    case cancelled(host: String)

    /// Whether the same attempt may succeed later without anybody changing anything.
    package var isWorthRetrying: Bool {
        switch self {
        case .cannotResolve, .cannotConnect, .timedOut, .disconnected: true
        case .libraryUnusable, .invalidEndpoint, .tls, .loginRefused, .protocolViolation, .refused, .tooLarge, .busy,
            .cancelled:
            false
        }
    }
}
