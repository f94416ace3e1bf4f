/// How long a server may take, and how much it may say.
package struct HTTPLimits: Sendable, Hashable {
    /// To find the host, connect and set up TLS.
    package var connect: Duration
    /// Without a byte in either direction; whole seconds, at least one.
    package var stall: Duration
    /// From the request to the last byte, redirects included.
    package var total: Duration
    /// Bytes of the body, counted after gzip was undone.
    package var bodyBytes: Int
    /// Bytes of all header lines; at most 256 KiB.
    package var headerBytes: Int

    /// 30 seconds to connect, 60 without a byte, 10 minutes altogether, 64 MiB of body, 64 KiB of header, unless given.
    package init(
        connect: Duration = .seconds(30),
        stall: Duration = .seconds(60),
        total: Duration = .seconds(600),
        bodyBytes: Int = 64 << 20,
        headerBytes: Int = 64 << 10
    ) {
        self.connect = connect
        self.stall = max(stall, .seconds(1))
        self.total = total
        self.bodyBytes = max(bodyBytes, 0)
        // libcurl gives up by itself at 300 KiB, and then without saying why.
        self.headerBytes = min(max(headerBytes, 0), 256 << 10)
    }
}
