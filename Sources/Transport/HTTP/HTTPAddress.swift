import CCurl

/// A web address, read by libcurl's own reader: what is checked here is what is asked there.
package struct HTTPAddress: Sendable, Hashable {
    /// Why a text is no address that can be asked. It names no part of the text behind the host: that may be secret.
    package struct Unusable: Error, Hashable, CustomStringConvertible {
        package let reason: String
        package var description: String { reason }
    }

    /// The whole address without its fragment, normalised.
    package let text: String
    package let origin: HTTPOrigin

    /// Longest address that is taken.
    private static let longest = 8_192

    /// Reads an absolute `http` or `https` address.
    /// - Throws: `Unusable` for another scheme, for user and password in it, for blanks and control characters.
    package init(_ text: String) throws(Unusable) { try self.init(text, from: nil) }

    /// The address that a reference means when it stands in the answer of this one (RFC 3986 §5).
    package func resolving(_ reference: String) throws(Unusable) -> HTTPAddress {
        try HTTPAddress(reference, from: self.text)
    }

    private init(_ reference: String, from base: String?) throws(Unusable) {
        guard reference.utf8.count <= Self.longest else { throw Unusable(reason: "it is longer than 8 KiB") }
        guard !reference.isEmpty, reference.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            throw Unusable(reason: "it is empty or holds a blank or a control character")
        }
        guard let handle = curl_url() else { throw Unusable(reason: "libcurl has no memory") }
        defer { curl_url_cleanup(handle) }
        for text in [base, reference].compactMap({ $0 }) {
            guard curl_url_set(handle, CURLUPART_URL, text, UInt32(CURLU_URLENCODE)) == CURLUE_OK else {
                throw Unusable(reason: "it is no address of a web server, such as https://portal.example.gov.uk/feed")
            }
        }
        try self.init(handle)
    }

    private init(_ handle: OpaquePointer) throws(Unusable) {
        guard let scheme = Self.part(CURLUPART_SCHEME, of: handle), scheme == "http" || scheme == "https" else {
            throw Unusable(reason: "it should begin with https:// or http://")
        }
        guard Self.part(CURLUPART_USER, of: handle) == nil, Self.part(CURLUPART_PASSWORD, of: handle) == nil else {
            throw Unusable(reason: "it must hold no user name and no password")
        }
        guard curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0) == CURLUE_OK,
            let host = Self.part(CURLUPART_HOST, of: handle), !host.isEmpty,
            let port = Self.part(CURLUPART_PORT, of: handle).flatMap(Int.init), (1...65_535).contains(port),
            let text = Self.part(CURLUPART_URL, of: handle)
        else { throw Unusable(reason: "it names no host") }
        origin = HTTPOrigin(scheme: scheme, host: host.lowercased(), port: port)
        self.text = text
    }

    private static func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        let flags = part == CURLUPART_PORT ? UInt32(CURLU_DEFAULT_PORT) : 0
        guard curl_url_get(handle, part, &text, flags) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}

extension HTTPAddress: CustomStringConvertible {
    /// The origin only: path and query may hold a secret.
    package var description: String { "\(origin)" }
}
