import CCurl

extension CurlConnection {
    /// What a failed connect means for the person who has to mend it.
    func failure(_ code: CURLcode, of endpoint: IMAPEndpoint) -> TransportError {
        let host = endpoint.host
        if code != CURLE_ABORTED_BY_CALLBACK, let greeting = transcript.oddGreeting {
            return .protocolViolation(host: host, detail: "its greeting was \"\(greeting)\"")
        }
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return .cannotResolve(host: host)
        case CURLE_COULDNT_RESOLVE_PROXY: return .cannotResolve(host: endpoint.proxy ?? host)
        case CURLE_COULDNT_CONNECT: return .cannotConnect(host: host, reason: reason(code))
        case CURLE_OPERATION_TIMEDOUT: return .timedOut(host: host, command: "connect and sign in")
        case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR:
            return .loginRefused(host: host, user: endpoint.user, serverText: refusal)
        case CURLE_ABORTED_BY_CALLBACK: return .cancelled(host: host)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
            return .disconnected(host: host, serverText: transcript.refusal.isEmpty ? nil : transcript.refusal)
        case CURLE_SSL_CACERT_BADFILE:
            return .tls(host: host, reason: "the CA file \(endpoint.caFile ?? "of the system") cannot be read")
        case CURLE_USE_SSL_FAILED: return .tls(host: host, reason: "the server does not offer STARTTLS")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CRL_BADFILE:
            return .tls(host: host, reason: reason(code))
        default: return .cannotConnect(host: host, reason: reason(code))
        }
    }

    private var refusal: String {
        guard transcript.refusal.isEmpty else { return transcript.refusal }
        return transcript.capabilities.contains("LOGINDISABLED")
            ? "signing in without TLS is switched off; use imaps:// or starttls"
            : "none of the ways to sign in that it offers can be used"
    }
}
