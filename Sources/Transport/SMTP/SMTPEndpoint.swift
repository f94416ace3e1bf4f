/// One submission server (RFC 6409), and how to reach it. It cannot be made with settings that no server could be asked
/// with.
package struct SMTPEndpoint: Sendable, Hashable {
    package typealias Security = IMAPEndpoint.Security
    package typealias Credential = IMAPEndpoint.Credential

    /// Whether an `smtp://` connection must be upgraded to TLS before anything is said on it.
    package enum StartTLS: String, Sendable, Hashable, CaseIterable {
        /// A server that does not offer STARTTLS is given nothing.
        case required
        /// No encryption; for servers on the same machine.
        case off
    }

    /// Who signs in, and how they prove it.
    package struct Login: Sendable, Hashable {
        package let user: String
        package let credential: Credential

        package init(user: String, credential: Credential) {
            self.user = user
            self.credential = credential
        }
    }

    /// How long the server may take.
    package struct Timeouts: Sendable, Hashable {
        /// To connect, set up TLS and sign in, altogether.
        package let connect: Duration
        /// Without a reply to a command, or without taking a byte of the text. The reply to the text may take twice as
        /// long (RFC 5321 §4.5.3.2.6), since giving up there leaves nobody knowing.
        package let stall: Duration
        /// For one mail from the first to the last.
        package let total: Duration
        /// So long after its last mail an open connection is used for the next; servers hang up on the idle.
        package let idle: Duration

        /// 30 seconds to connect, 5 minutes without a sign of life (RFC 5321 §4.5.3.2), 30 minutes in all, 30 seconds
        /// idle, unless given.
        package init(
            connect: Duration = .seconds(30),
            stall: Duration = .seconds(300),
            total: Duration = .seconds(1_800),
            idle: Duration = .seconds(30)
        ) {
            self.connect = connect
            self.stall = stall
            self.total = total
            self.idle = idle
        }
    }

    /// Host name or address, without brackets.
    package let host: String
    /// TCP port, 1–65535.
    package let port: Int
    /// Whether and when the connection is encrypted; certificates are always verified.
    package let security: Security
    /// Nil where the server takes mail from this machine without signing in.
    package let login: Login?
    /// A PEM file that replaces the system's certificate authorities; nil trusts those of the system.
    package let caFile: String?
    /// What this machine calls itself in EHLO; nil means the name the system gives it.
    package let helloName: String?
    /// How long the server may take.
    package let timeouts: Timeouts

    /// Reads `smtp://host[:port]` (port 587 unless given) or `smtps://host[:port]` (port 465 unless given).
    /// - Throws: `Unusable`, which says what is wrong and what a right one looks like.
    package init(
        url: String,
        startTLS: StartTLS = .required,
        login: Login? = nil,
        caFile: String? = nil,
        helloName: String? = nil,
        timeouts: Timeouts = Timeouts()
    ) throws(Unusable) {
        let place = try Place(url)
        host = place.host
        port = place.port
        security = place.isTLS ? .tls : startTLS == .required ? .startTLS : .none
        self.login = login
        self.caFile = caFile
        self.helloName = helloName
        self.timeouts = timeouts
        if let fault { throw Unusable(url: url, reason: fault) }
    }
}

extension SMTPEndpoint: CustomStringConvertible {
    /// `smtp://host:port`, never with a name or a secret.
    package var description: String { url }

    var url: String {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return "\(security == .tls ? "smtps" : "smtp")://\(name):\(port)"
    }

    /// What libcurl connects to; the path is what it says in EHLO.
    var callingURL: String { url + "/" + (helloName ?? "").replacing("[", with: "%5B").replacing("]", with: "%5D") }
}
