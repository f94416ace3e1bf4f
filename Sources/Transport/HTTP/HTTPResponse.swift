import CCurl

/// What a web server answered, whatever its status.
package struct HTTPResponse: Sendable {
    /// Three digits, as 200.
    package let status: Int
    package let headers: [HTTPHeader]
    /// The body with gzip undone; empty for 304 and HEAD.
    package let body: [UInt8]
    /// Where the answer came from, after redirects.
    package let address: HTTPAddress

    package init(status: Int, headers: [HTTPHeader], body: [UInt8], address: HTTPAddress) {
        self.status = status
        self.headers = headers
        self.body = body
        self.address = address
    }

    /// What to send along next time; nil when the server says nothing of the kind.
    package var validators: HTTPValidators? {
        HTTPValidators(etag: headers.value("ETag"), lastModified: headers.value("Last-Modified"))
    }

    /// How long the server wants to be left alone (RFC 9110 §10.2.3), at most a day; nil unless the status is 429 or
    /// 503 and it says so.
    /// - Parameter now: seconds since 1970, for a server that names a date; its own `Date` counts where there is one,
    ///   so that clocks that differ do no harm.
    package func retryAfter(now: Int64) -> Duration? {
        guard status == 429 || status == 503, let text = headers.value("Retry-After") else { return nil }
        let seconds: Int64
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !text.isEmpty {
            seconds = Int64(text) ?? .max
        } else {
            guard let until = Self.seconds(of: text) else { return nil }
            seconds = until - (headers.value("Date").flatMap(Self.seconds) ?? now)
        }
        return .seconds(min(max(seconds, 0), 86_400))
    }

    /// An HTTP-date in any of its three forms (RFC 9110 §5.6.7).
    private static func seconds(of date: String) -> Int64? {
        let seconds = curl_getdate(date, nil)
        return seconds < 0 ? nil : Int64(seconds)
    }
}
