import CCurl

extension HTTPTransfer {
    /// Sets everything the request asks for; the handle is given up when anything is refused.
    func configure() throws(HTTPError) {
        // Where there is none, the end of a request may wait for the end of a name look-up: not worth a refusal.
        _ = set(CURLOPT_QUICK_EXIT, 1)
        let refused = try codes().first { $0 != CURLE_OK }
        if let refused { throw .libraryUnusable(reason: String(cString: curl_easy_strerror(refused))) }
    }

    private func codes() throws(HTTPError) -> [CURLcode] {
        let request = ticket.request
        return [
            set(CURLOPT_NOSIGNAL, 1),
            set(CURLOPT_PROTOCOLS_STR, "http,https"),
            set(CURLOPT_FOLLOWLOCATION, 0),
            set(CURLOPT_PROXY, request.proxy ?? ""),
            set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1)),
            set(CURLOPT_ACCEPT_ENCODING, "gzip"),
            set(CURLOPT_URL, request.address.text),
            ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText.baseAddress),
        ] + timeCodes(request.limits) + tlsCodes(caFile: request.caFile) + bodyCodes(request)
            + (try headerCodes(request))
            + callbackCodes()
    }

    private func timeCodes(_ limits: HTTPLimits) -> [CURLcode] {
        [
            set(CURLOPT_TIMEOUT_MS, ticket.deadline - .now),
            set(CURLOPT_CONNECTTIMEOUT_MS, limits.connect),
            set(CURLOPT_LOW_SPEED_LIMIT, 1),
            set(CURLOPT_LOW_SPEED_TIME, Int(limits.stall.components.seconds)),
        ]
    }

    private func bodyCodes(_ request: HTTPRequest) -> [CURLcode] {
        var codes: [CURLcode] = []
        if request.method == .head { codes.append(set(CURLOPT_NOBODY, 1)) }
        if let body = request.body {
            codes.append(set(CURLOPT_POSTFIELDSIZE, body.count))
            codes.append(
                body.withUnsafeBytes { bytes in
                    // libcurl copies them; a null pointer would make it read from standard input.
                    withUnsafeBytes(of: UInt8(0)) { nothing in
                        let start = bytes.baseAddress ?? nothing.baseAddress
                        return ccurl_set_pointer(
                            handle,
                            CURLOPT_COPYPOSTFIELDS,
                            UnsafeMutableRawPointer(mutating: start)
                        )
                    }
                }
            )
        }
        if request.method != .head { codes.append(set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)) }
        return codes
    }

    private func headerCodes(_ request: HTTPRequest) throws(HTTPError) -> [CURLcode] {
        let own = request.allHeaders
        var fields = own.map { "\($0.name): \($0.value)" }
        if own.value("User-Agent") == nil { fields.append("User-Agent: Intray") }
        // What libcurl would add by itself: it guesses a form, and waits a second for 100 Continue.
        if own.value("Content-Type") == nil { fields.append("Content-Type:") }
        fields.append("Expect:")
        for field in fields {
            guard append(field) else { throw .libraryUnusable(reason: "libcurl has no memory") }
        }
        return [applyHeaders()]
    }

    /// The context outlives the handle's use: the loop holds this object until the handle is removed.
    private func callbackCodes() -> [CURLcode] {
        let context = Unmanaged.passUnretained(self).toOpaque()
        let lines = ccurl_set_header_function(
            handle,
            { bytes, size, count, context in
                guard let bytes, let context else { return 0 }
                let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
                let transfer = Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue()
                return transfer.take(headerLine: line) ? line.count : 0
            },
            context
        )
        let body = ccurl_set_write_function(
            handle,
            { bytes, size, count, context in
                guard let bytes, let context else { return 0 }
                let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
                let transfer = Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue()
                // Zero would be success for an empty piece.
                return transfer.take(body: piece) ? piece.count : piece.count + 1
            },
            context
        )
        return [lines, body]
    }
}
