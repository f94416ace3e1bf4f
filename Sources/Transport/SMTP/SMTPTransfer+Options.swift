import CCurl

extension SMTPTransfer {
    /// Sets everything the mail needs; the handle is given up when anything is refused.
    func configure(onNewConnection: Bool) throws(SMTPError) {
        // Where there is none, the end may wait for the end of a name look-up: not worth a refusal.
        _ = set(CURLOPT_QUICK_EXIT, 1)
        for recipient in ticket.recipients where !append(recipient: recipient) {
            throw ticket.failure(.libraryUnusable, .connecting, detail: "libcurl has no memory")
        }
        let codes =
            connectionCodes(onNewConnection: onNewConnection) + errandCodes() + timeCodes() + loginCodes()
            + callbackCodes()
        if let refused = codes.first(where: { $0 != CURLE_OK }) {
            throw ticket.failure(.libraryUnusable, .connecting, detail: String(cString: curl_easy_strerror(refused)))
        }
    }

    private func connectionCodes(onNewConnection: Bool) -> [CURLcode] {
        let endpoint = ticket.endpoint
        let level = endpoint.security == .startTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE
        return [
            set(CURLOPT_NOSIGNAL, 1),
            set(CURLOPT_TCP_KEEPALIVE, 1),
            set(CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
            set(CURLOPT_REDIR_PROTOCOLS_STR, "smtp,smtps"),
            // libcurl honours the proxy of the environment unless told otherwise.
            set(CURLOPT_PROXY, ""),
            set(CURLOPT_URL, endpoint.callingURL),
            set(CURLOPT_USE_SSL, Int(level.rawValue)),
            set(CURLOPT_FRESH_CONNECT, onNewConnection ? 1 : 0),
            // In seconds; what is older is closed without being tried.
            set(CURLOPT_MAXAGE_CONN, max(1, Int(endpoint.timeouts.idle.components.seconds))),
            ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText.baseAddress),
        ] + tlsCodes(caFile: endpoint.caFile)
    }

    private func errandCodes() -> [CURLcode] {
        switch ticket.errand {
        case .mail(_, let envelope):
            // No INFILESIZE: libcurl compares it with what it has sent, which is longer where dots were doubled.
            return [
                set(CURLOPT_UPLOAD, 1),
                set(CURLOPT_MAIL_FROM, envelope.sender),
                applyRecipients(),
                ccurl_allow_refused_recipients(handle),
            ]
        case .greeting: return [set(CURLOPT_NOBODY, 1), set(CURLOPT_CUSTOMREQUEST, "NOOP")]
        }
    }

    /// Libcurl's own limits; within them `deadline` decides, which knows the steps.
    private func timeCodes() -> [CURLcode] {
        let times = ticket.endpoint.timeouts
        let seconds = Int(times.total.components.seconds) + 1
        return [
            set(CURLOPT_TIMEOUT_MS, times.total),
            set(CURLOPT_CONNECTTIMEOUT_MS, times.connect),
            set(CURLOPT_SERVER_RESPONSE_TIMEOUT, min(seconds, 86_400)),
        ]
    }

    private func loginCodes() -> [CURLcode] {
        guard let login = ticket.endpoint.login else { return [set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN")] }
        return loginCodes(user: login.user, login.credential)
    }

    /// The context outlives the handle's use: the loop holds this object until the handle is removed.
    private func callbackCodes() -> [CURLcode] {
        let context = Unmanaged.passUnretained(self).toOpaque()
        return [replyCode(context), textCode(context), commandCode(context), questionCode(context)]
    }

    private func replyCode(_ context: UnsafeMutableRawPointer) -> CURLcode {
        ccurl_set_header_function(
            handle,
            { bytes, size, count, context in
                guard let bytes, let context else { return 0 }
                let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
                return SMTPTransfer.from(context).take(replyLine: line) ? line.count : 0
            },
            context
        )
    }

    private func textCode(_ context: UnsafeMutableRawPointer) -> CURLcode {
        ccurl_set_read_function(
            handle,
            { bytes, size, count, context in
                guard let bytes, let context else { return Int(CURL_READFUNC_ABORT) }
                let target = UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
                return SMTPTransfer.from(context).nextBytes(into: target) ?? Int(CURL_READFUNC_ABORT)
            },
            context
        )
    }

    /// What libcurl tells about its work names the commands it sends.
    private func commandCode(_ context: UnsafeMutableRawPointer) -> CURLcode {
        ccurl_set_debug_function(
            handle,
            { _, kind, bytes, count, context in
                guard let bytes, let context else { return 0 }
                let transfer = SMTPTransfer.from(context)
                switch kind {
                case CURLINFO_HEADER_OUT: transfer.take(command: UnsafeRawBufferPointer(start: bytes, count: count))
                case CURLINFO_DATA_OUT: transfer.noteTextSent()
                case CURLINFO_SSL_DATA_OUT: transfer.noteHandshake()
                default: break
                }
                return 0
            },
            context
        )
    }

    private func questionCode(_ context: UnsafeMutableRawPointer) -> CURLcode {
        ccurl_set_progress_function(
            handle,
            { context, _, _, _, _ in
                guard let context else { return 0 }
                return SMTPTransfer.from(context).mustEnd ? 1 : 0
            },
            context
        )
    }

    private static func from(_ context: UnsafeMutableRawPointer) -> SMTPTransfer {
        Unmanaged<SMTPTransfer>.fromOpaque(context).takeUnretainedValue()
    }
}
