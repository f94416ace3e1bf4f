/// One account on one IMAP server, and how to reach it.
package struct IMAPEndpoint: Sendable, Hashable {
    /// Whether and when the connection is encrypted; certificates are always verified.
    package enum Security: Sendable, Hashable {
        /// TLS from the first byte (imaps, usually port 993; smtps, usually 465).
        case tls
        /// A plain start that must be upgraded before signing in; a server without STARTTLS is refused.
        case startTLS
        /// No encryption; for servers on the same machine.
        case none
    }

    /// How the user proves who they are; it never prints its secret.
    package enum Credential: Sendable, Hashable {
        /// SASL PLAIN or LOGIN, or IMAP's LOGIN command where the server has neither.
        case password(String)
        /// An OAuth 2.0 access token for SASL OAUTHBEARER (RFC 7628) or XOAUTH2.
        case accessToken(String)
    }

    /// How long the server may take.
    package struct Timeouts: Sendable, Hashable {
        /// To connect, set up TLS and sign in, altogether.
        package var connect: Duration
        /// Without an answer to a command, or between 64 KiB of a long answer.
        package var command: Duration
        /// A wait for mail ends after this time and is begun again; below the 29 minutes of RFC 2177.
        package var idleRenewal: Duration

        /// 30 seconds to connect, 60 for a command, 25 minutes for one wait, unless given.
        package init(
            connect: Duration = .seconds(30),
            command: Duration = .seconds(60),
            idleRenewal: Duration = .seconds(1_500)
        ) {
            self.connect = connect
            self.command = command
            self.idleRenewal = min(idleRenewal, .seconds(1_700))
        }
    }

    /// Host name or address, without brackets.
    package var host: String
    /// TCP port, 1–65535.
    package var port: Int
    /// Whether and when the connection is encrypted.
    package var security: Security
    /// The name to sign in with.
    package var user: String
    /// How the user proves who they are.
    package var credential: Credential
    /// A PEM file that replaces the system's certificate authorities; nil trusts those of the system.
    package var caFile: String?
    /// A proxy as libcurl writes it (`http://host:port`, `socks5h://…`); nil means none, whatever the environment says.
    package var proxy: String?
    /// How long the server may take.
    package var timeouts: Timeouts

    /// Only names what to connect to; nothing is checked before `IMAPSession.connect(to:logger:)`.
    package init(
        host: String,
        port: Int,
        security: Security,
        user: String,
        credential: Credential,
        caFile: String? = nil,
        proxy: String? = nil,
        timeouts: Timeouts = Timeouts()
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.credential = credential
        self.caFile = caFile
        self.proxy = proxy
        self.timeouts = timeouts
    }
}

extension IMAPEndpoint.Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Names the kind only.
    package var description: String { isPassword ? "password (hidden)" : "access token (hidden)" }
    /// Names the kind only.
    package var debugDescription: String { description }
    /// Has no children, so that `dump` shows no secret either.
    package var customMirror: Mirror { Mirror(self, children: []) }

    var isPassword: Bool {
        if case .password = self { true } else { false }
    }

    var secret: String {
        switch self {
        case .password(let secret), .accessToken(let secret): secret
        }
    }
}

extension IMAPEndpoint {
    /// Why no server can be asked with these settings; nil when one can.
    var fault: String? {
        if host.isEmpty || !host.utf8.allSatisfy(Self.mayStandInHost) { return "\"\(host)\" is not a host name" }
        if !(1...65_535).contains(port) { return "\(port) is not a port" }
        if user.isEmpty { return "the user name is empty" }
        if Self.holdsControl(user) { return "the user name holds a control character" }
        if credential.secret.isEmpty { return "the password or token is empty" }
        if Self.holdsControl(credential.secret) { return "the password or token holds a control character" }
        return nil
    }

    var url: String {
        let scheme = security == .tls ? "imaps" : "imap"
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return "\(scheme)://\(name):\(port)/"
    }

    /// Letters, digits, the marks of names and IPv6 addresses, and letters beyond ASCII (IDNA).
    static func mayStandInHost(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
        case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: false
        }
    }

    static func holdsControl(_ text: String) -> Bool { text.utf8.contains { $0 < 0x20 || $0 == 0x7F } }
}
