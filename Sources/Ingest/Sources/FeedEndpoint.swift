package import Transport

/// Where a feed is, and how to ask for it; it never prints its token.
package struct FeedEndpoint: Sendable {
    package let address: HTTPAddress
    /// Sent as `Authorization: Bearer`; nil for a feed that asks for none.
    package let token: String?
    /// A PEM file that replaces the system's certificate authorities; nil trusts those of the system.
    package let caFile: String?
    /// A proxy as libcurl writes it; nil means none, whatever the environment says.
    package let proxy: String?
    /// The pause between two readings.
    package let interval: Duration

    package init(
        _ address: HTTPAddress,
        token: String? = nil,
        caFile: String? = nil,
        proxy: String? = nil,
        interval: Duration = .seconds(60)
    ) {
        self.address = address
        self.token = token
        self.caFile = caFile
        self.proxy = proxy
        self.interval = interval
    }

    /// The request for one of its pages.
    func request(_ page: HTTPAddress, unless: HTTPValidators?, limits: HTTPLimits) -> HTTPRequest {
        let secret = token.map { [HTTPHeader.bearer($0)] } ?? []
        return HTTPRequest(
            page,
            headers: [HTTPHeader("Accept", "application/json")] + secret,
            unless: unless,
            caFile: caFile,
            proxy: proxy,
            limits: limits
        )
    }

    /// Whether a page may be asked for: the token goes nowhere but to the address it was configured for.
    func mayAsk(_ page: HTTPAddress) -> Bool { token == nil || page.origin == address.origin }
}

extension FeedEndpoint: CustomReflectable, CustomStringConvertible {
    package var description: String { "\(address)" }
    /// Has no children, so that `dump` shows no token either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
