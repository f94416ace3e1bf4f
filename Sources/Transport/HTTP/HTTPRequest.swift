/// One question to a web server.
package struct HTTPRequest: Sendable {
    package enum Method: String, Sendable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }

    package var address: HTTPAddress
    package var method: Method
    package var headers: [HTTPHeader]
    /// What is sent along; nil for nothing.
    package var body: [UInt8]?
    /// What an earlier answer said of itself: where nothing has changed since, the server answers 304 without a body.
    package var unless: HTTPValidators?
    /// A PEM file that replaces the system's certificate authorities; nil trusts those of the system.
    package var caFile: String?
    /// A proxy as libcurl writes it (`http://host:port`, `socks5h://…`); nil means none, whatever the environment says.
    package var proxy: String?
    package var limits: HTTPLimits

    /// Only says what to ask; nothing is checked before `HTTPClient.send(_:)`.
    package init(
        _ address: HTTPAddress,
        method: Method = .get,
        headers: [HTTPHeader] = [],
        body: [UInt8]? = nil,
        unless: HTTPValidators? = nil,
        caFile: String? = nil,
        proxy: String? = nil,
        limits: HTTPLimits = HTTPLimits()
    ) {
        self.address = address
        self.method = method
        self.headers = headers
        self.body = body
        self.unless = unless
        self.caFile = caFile
        self.proxy = proxy
        self.limits = limits
    }

    /// Every field that goes out, those of `unless` included.
    var allHeaders: [HTTPHeader] { headers + (unless?.headers ?? []) }

    /// Why it cannot be sent; nil when it can.
    var fault: String? { allHeaders.lazy.compactMap(\.fault).first }
}
