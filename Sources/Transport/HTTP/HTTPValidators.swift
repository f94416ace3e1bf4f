/// What an answer says of itself, so that it need not be sent again while it is the same (RFC 9110 §8.8).
package struct HTTPValidators: Sendable, Hashable, Codable {
    /// The `ETag` with its quotes and, if weak, its `W/`.
    package let etag: String?
    /// `Last-Modified` as the server wrote it.
    package let lastModified: String?

    /// Nil when there is neither, or nothing that could be sent back: a server may write what a request may not hold.
    package init?(etag: String?, lastModified: String?) {
        self.etag = etag.flatMap(Self.sendable)
        self.lastModified = lastModified.flatMap(Self.sendable)
        if self.etag == nil, self.lastModified == nil { return nil }
    }

    private static func sendable(_ text: String) -> String? {
        let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        return isPlain && !text.isEmpty && text.utf8.count <= 1_000 ? text : nil
    }

    /// `If-None-Match` goes before `If-Modified-Since` (RFC 9110 §13.1.3), so one is enough.
    var headers: [HTTPHeader] {
        if let etag { return [HTTPHeader("If-None-Match", etag)] }
        return lastModified.map { [HTTPHeader("If-Modified-Since", $0)] } ?? []
    }
}
