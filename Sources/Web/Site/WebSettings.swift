/// How the site stands in the world, from the configuration.
package struct WebSettings: Sendable {
    package let host: String
    /// 0 for any that is free.
    package let port: Int
    /// What people type: `https` makes the cookies secure.
    package let publicURL: String
    /// Addresses and networks (`10.0.0.0/8`) of reverse proxies whose X-Forwarded headers count.
    package let trustedProxies: [String]
    /// Inboxes that sources of the configuration deliver to.
    package let inboxes: [String]
    /// The sources of the configuration, in its order.
    package let sources: [DescribedSource]

    package init(
        host: String,
        port: Int,
        publicURL: String,
        trustedProxies: [String] = [],
        inboxes: [String] = [],
        sources: [DescribedSource] = []
    ) {
        self.host = host
        self.port = port
        self.publicURL = publicURL
        self.trustedProxies = trustedProxies
        self.inboxes = inboxes
        self.sources = sources
    }

    /// Whether people reach the site over TLS.
    var isSecure: Bool { publicURL.lowercased().hasPrefix("https:") }
}
