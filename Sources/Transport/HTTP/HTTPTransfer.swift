import CCurl

/// One request and its answer as it comes in. It belongs to the thread of the loop.
final class HTTPTransfer: EasyHandle {
    let handle: UnsafeMutableRawPointer
    let ticket: HTTPTicket
    let errorText = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var headers: [HTTPHeader] = []
    private var headerBytes = 0
    /// An empty line was read: what comes in the header function after it is another answer, or trailers.
    private var isHeaderComplete = false
    private var body: [UInt8] = []
    /// Set where we ended the transfer ourselves.
    private var overflow: HTTPError?

    var origin: HTTPOrigin { ticket.request.address.origin }

    init(_ ticket: HTTPTicket) throws(HTTPError) {
        guard let handle = curl_easy_init() else { throw .libraryUnusable(reason: "libcurl has no memory") }
        self.handle = handle
        self.ticket = ticket
        errorText.initialize(repeating: 0)
        try configure()
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(headerList)
        errorText.deallocate()
    }

    /// What became of it, by libcurl's word and ours.
    func outcome(_ code: CURLcode) -> HTTPTicket.Outcome {
        if let overflow { return .failure(overflow) }
        guard code == CURLE_OK else { return .failure(failure(code, isInHeader: !isHeaderComplete)) }
        // libcurl takes a header that breaks off for a whole one.
        guard isHeaderComplete else {
            return .failure(.disconnected(origin: origin, reason: "its header breaks off"))
        }
        var status = 0
        guard ccurl_get_long(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK, status >= 100 else {
            return .failure(.notHTTP(origin: origin, reason: "the answer has no status"))
        }
        return .success(
            HTTPResponse(status: status, headers: headers, body: body, address: ticket.request.address)
        )
    }

    func append(_ field: String) -> Bool {
        guard let longer = curl_slist_append(headerList, field) else { return false }
        headerList = longer
        return true
    }

    func applyHeaders() -> CURLcode { ccurl_set_pointer(handle, CURLOPT_HTTPHEADER, headerList) }

    /// Takes one header line; false ends the transfer.
    func take(headerLine line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        guard headerBytes <= ticket.request.limits.headerBytes else {
            overflow = .headerTooLarge(origin: origin, limit: ticket.request.limits.headerBytes)
            return false
        }
        if line.starts(with: "HTTP/".utf8) {
            // An answer before the answer, such as 103.
            headers = []
            isHeaderComplete = false
        } else if line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) {
            isHeaderComplete = true
        } else if !isHeaderComplete, let header = HTTPHeader(line: line) {
            headers.append(header)
        }
        return true
    }

    /// Takes some of the body, decoded; false ends the transfer. The length a server announces is no limit: it may lie,
    /// and says nothing of what comes out of gzip.
    func take(body piece: UnsafeRawBufferPointer) -> Bool {
        guard body.count + piece.count <= ticket.request.limits.bodyBytes else {
            overflow = .bodyTooLarge(origin: origin, limit: ticket.request.limits.bodyBytes)
            return false
        }
        body.append(contentsOf: piece)
        return true
    }
}

extension HTTPTransfer: MultiTransfer {
    static var longestWait: Int32 { 60_000 }

    var isCancelled: Bool { ticket.end.isCancelled }

    func leave() -> Bool { true }

    func finish(_ ending: MultiEnding) {
        switch ending {
        case .done(let code): ticket.end.reach(outcome(code))
        case .cancelled: ticket.end.reach(.failure(.cancelled(origin: origin)))
        case .notTaken: ticket.end.reach(.failure(.libraryUnusable(reason: "libcurl did not take a request")))
        }
    }
}

extension HTTPHeader {
    /// Reads `Name: value`; nil for a line without a name.
    fileprivate init?(line: UnsafeRawBufferPointer) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
        let name = String(decoding: line[..<colon], as: UTF8.self)
        let value = ServerText.printable(line[(colon + 1)...], limit: line.count)
        self.init(name, value)
    }
}
