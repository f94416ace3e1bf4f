import CCurl

extension HTTPTransfer {
    /// What libcurl's code means for the person who has to mend it.
    func failure(_ code: CURLcode, isInHeader: Bool) -> HTTPError {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return .cannotResolve(host: origin.host)
        case CURLE_COULDNT_RESOLVE_PROXY:
            return .cannotConnect(origin: origin, reason: "the host name of the proxy cannot be found")
        case CURLE_COULDNT_CONNECT: return .cannotConnect(origin: origin, reason: reason(code))
        case CURLE_OPERATION_TIMEDOUT: return .timedOut(origin: origin)
        case CURLE_SSL_CACERT_BADFILE:
            let file = ticket.request.caFile ?? "of the system"
            return .tls(origin: origin, reason: "the CA file \(file) cannot be read")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CRL_BADFILE:
            return .tls(origin: origin, reason: reason(code))
        case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING:
            return .notHTTP(origin: origin, reason: reason(code))
        // libcurl's own end of patience with one line of the header, which it grows up to 100 KiB.
        case CURLE_OUT_OF_MEMORY where isInHeader:
            return .headerTooLarge(origin: origin, limit: ticket.request.limits.headerBytes)
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
            return .disconnected(origin: origin, reason: reason(code))
        default: return .cannotConnect(origin: origin, reason: reason(code))
        }
    }
}
