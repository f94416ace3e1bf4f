extension TransportError: CustomStringConvertible {
    /// What failed, at which host, and what to do about it.
    package var description: String { "\(whatFailed) \(whatToDo)" }

    private var whatFailed: String {
        switch self {
        case .libraryUnusable(let reason): "The network library cannot be used: \(reason)."
        case .invalidEndpoint(let host, let reason): "The settings for \(host) cannot be used: \(reason)."
        case .cannotResolve(let host): "The host name \(host) cannot be found."
        case .cannotConnect(let host, let reason): "No connection to \(host): \(reason)."
        case .tls(let host, let reason): "No trusted TLS connection to \(host): \(reason)."
        case .loginRefused(let host, let user, let text): "\(host) refused to sign in \(user)\(Self.saying(text))."
        case .timedOut(let host, let command): "\(host) did not answer in time (\(command))."
        case .disconnected(let host, let text): "\(host) closed the connection\(Self.saying(text ?? ""))."
        case .protocolViolation(let host, let detail): "\(host) sent something that is not IMAP: \(detail)."
        case .refused(let host, let command, let text): "\(host) refused \(command)\(Self.saying(text))."
        case .tooLarge(let host, let bytes, let limit):
            "\(host) wants to send \(bytes) bytes at once; the limit is \(limit)."
        case .busy(let host): "The session with \(host) is still fetching."
        case .cancelled(let host): "The work with \(host) was stopped."
        }
    }

    private var whatToDo: String {
        switch self {
        case .libraryUnusable: "Install libcurl4-openssl-dev in place of any other libcurl."
        case .invalidEndpoint: "Correct the source in intray.yaml."
        case .cannotResolve: "Check the url of the source and the name server of this machine."
        case .cannotConnect: "Check host and port of the source, the firewall, and that the server runs."
        case .tls:
            "Check the host name in the url, the ca-file of the source (a private CA must be named there), and whether "
                + "the server wants imaps:// or starttls."
        case .loginRefused:
            "Check the user name and the password or token of the source, and that IMAP is allowed for it."
        case .timedOut: "It is tried again; if this goes on, check the network and the load of the server."
        case .disconnected: "It is tried again; if this goes on, look into the log of the server."
        case .protocolViolation: "Check that the url names an IMAP server and the right port; otherwise report this."
        case .refused: "Check that the mailbox exists and that the user has the rights for it."
        case .tooLarge: "Look at the message in a mail program; raise max-size if it is wanted whole."
        case .busy: "Wait until the fetch has ended, or open a second session."
        case .cancelled: "Nothing needs to be done."
        }
    }

    private static func saying(_ text: String) -> String { text.isEmpty ? "" : " and said \"\(text)\"" }
}
