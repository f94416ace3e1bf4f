/// What secrets are bound to: scheme, host and port (RFC 6454 §4).
package struct HTTPOrigin: Sendable, Hashable, CustomStringConvertible {
    /// `http` or `https`.
    package let scheme: String
    /// In small letters, IPv6 addresses in brackets.
    package let host: String
    /// 1–65535, also where the address leaves it out.
    package let port: Int

    /// - Parameter host: in small letters; `HTTPAddress` sees to that.
    package init(scheme: String, host: String, port: Int) {
        self.scheme = scheme
        self.host = host
        self.port = port
    }

    package var isSecure: Bool { scheme == "https" }

    /// Whether the host is this machine, by address or by name.
    package var isLoopback: Bool {
        host == "localhost" || host == "[::1]" || (host.hasPrefix("127.") && host.utf8.allSatisfy { $0 < 0x3A })
    }

    /// `https://portal.example.gov.uk`, with the port where it is not the scheme's own.
    package var description: String {
        port == (isSecure ? 443 : 80) ? "\(scheme)://\(host)" : "\(scheme)://\(host):\(port)"
    }
}
