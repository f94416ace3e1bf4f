import CCurl

extension CurlConnection {
    /// Sets everything libcurl needs to connect, secure and sign in.
    func configure(for endpoint: IMAPEndpoint) throws(TransportError) {
        if let reason = endpoint.fault { throw .invalidEndpoint(host: endpoint.host, reason: reason) }
        transcript.clear()
        let codes = [
            set(CURLOPT_URL, endpoint.url),
            set(CURLOPT_CONNECT_ONLY, 1),
            set(CURLOPT_NOSIGNAL, 1),
            set(CURLOPT_TCP_KEEPALIVE, 1),
            set(CURLOPT_PROTOCOLS_STR, "imap,imaps"),
            set(CURLOPT_REDIR_PROTOCOLS_STR, "imap,imaps"),
            // libcurl honours the proxy of the environment unless told otherwise.
            set(CURLOPT_PROXY, endpoint.proxy ?? ""),
            set(CURLOPT_HTTPPROXYTUNNEL, endpoint.proxy == nil ? 0 : 1),
            ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText.baseAddress),
        ]
        let all =
            codes + timeCodes(endpoint.timeouts) + tlsCodes(endpoint)
            + loginCodes(user: endpoint.user, endpoint.credential) + callbackCodes()
        if let bad = all.first(where: { $0 != CURLE_OK }) {
            throw .invalidEndpoint(host: endpoint.host, reason: String(cString: curl_easy_strerror(bad)))
        }
    }

    /// The server offers neither SASL PLAIN nor LOGIN, and does not forbid the LOGIN command (RFC 3501 §6.2.3).
    var lacksPlainMechanisms: Bool {
        let offered = transcript.capabilities
        return !transcript.holdsRefusal && offered.isDisjoint(with: ["AUTH=PLAIN", "AUTH=LOGIN", "LOGINDISABLED"])
    }

    /// Connects again and takes any way there is, which with this server is the LOGIN command. `AUTH=+LOGIN` would say
    /// so directly, but libcurl knows it only from 8.2.
    func signInAnyWay() -> CURLcode {
        let code = set(CURLOPT_LOGIN_OPTIONS, "AUTH=*")
        guard code == CURLE_OK else { return code }
        transcript.clear()
        return curl_easy_perform(handle)
    }

    private func timeCodes(_ timeouts: IMAPEndpoint.Timeouts) -> [CURLcode] {
        [set(CURLOPT_CONNECTTIMEOUT_MS, timeouts.connect), set(CURLOPT_TIMEOUT_MS, timeouts.connect)]
    }

    private func tlsCodes(_ endpoint: IMAPEndpoint) -> [CURLcode] {
        let level = endpoint.security == .startTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE
        return [set(CURLOPT_USE_SSL, Int(level.rawValue))] + tlsCodes(caFile: endpoint.caFile)
    }

    /// The contexts outlive the handle: this object owns both, and cleans the handle up before they go.
    private func callbackCodes() -> [CURLcode] {
        let lines = ccurl_set_header_function(
            handle,
            { bytes, size, count, context in
                guard let bytes, let context else { return 0 }
                let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
                Unmanaged<LoginTranscript>.fromOpaque(context).takeUnretainedValue().add(line)
                return size * count
            },
            Unmanaged.passUnretained(transcript).toOpaque()
        )
        let progress = ccurl_set_progress_function(
            handle,
            { context, _, _, _, _ in
                guard let context else { return 0 }
                return Unmanaged<WakeSignal>.fromOpaque(context).takeUnretainedValue().isCancelled ? 1 : 0
            },
            Unmanaged.passUnretained(signal).toOpaque()
        )
        return [lines, progress]
    }
}
