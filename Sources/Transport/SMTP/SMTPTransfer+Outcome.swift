import CCurl

extension SMTPTransfer {
    /// What became of the mail. The server's replies decide; libcurl's code only says why there are no more of them.
    func outcome(_ code: CURLcode) -> SMTPTicket.Outcome {
        if let reply = dialogue.textReply {
            return reply.isPositive
                ? .success(receipt(reply)) : .failure(ticket.failure(.refused, .afterText, reply: reply))
        }
        if dialogue.step == .nothingToDo, fault == nil, let reply = dialogue.reply, reply.isPositive {
            return .success(receipt(reply))
        }
        if dialogue.step == .text { return .failure(failure(code, .afterText, .unknown).with(receipt(nil).recipients)) }
        // libcurl takes it for an error when nobody is left to send to.
        if !ticket.recipients.isEmpty, dialogue.recipientReplies.count == ticket.recipients.count,
            !dialogue.recipientReplies.contains(where: \.isPositive)
        {
            return .success(receipt(nil))
        }
        return .failure(failure(code, stage(code), .notSent))
    }

    private func receipt(_ reply: SMTPReply?) -> SMTPReceipt {
        let pairs = zip(ticket.recipients, dialogue.recipientReplies)
        return SMTPReceipt(recipients: pairs.map { .init(address: $0, reply: $1) }, reply: reply)
    }

    private func stage(_ code: CURLcode) -> SMTPError.Stage {
        switch dialogue.step {
        case .nothing:
            if dialogue.hasHeard { return .greeting }
            if isSecuring, !isSecured { return .tls }
            return isConnected ? .greeting : .connecting
        case .hello: return .greeting
        case .startTLS: return dialogue.reply?.isPositive == true ? .tls : .greeting
        case .login: return .login
        case .sender, .nothingToDo: return lacksLogin ? .login : .envelope
        case .recipient: return .envelope
        case .data: return .data
        case .text: return .afterText
        }
    }

    private func failure(_ code: CURLcode, _ stage: SMTPError.Stage, _ outcome: SMTPError.Outcome) -> SMTPError {
        if let refusal = turnedAway(at: stage) { return ticket.failure(.refused, .greeting, outcome, reply: refusal) }
        if let fault { return failure(of: fault, stage, outcome) }
        if let reply = dialogue.reply, !reply.isPositive {
            return ticket.failure(refusal(at: dialogue.step), stage, outcome, reply: reply)
        }
        let (kind, detail) = cause(code)
        return ticket.failure(kind, stage, outcome, detail: detail)
    }

    /// The reply to EHLO, where the server wanted nothing to do with us for now: that it offers no STARTTLS and no way
    /// to sign in after HELO says nothing about it.
    private func turnedAway(at stage: SMTPError.Stage) -> SMTPReply? {
        guard stage <= .login, fault == nil || lacksLogin, let refusal = dialogue.helloRefusal else { return nil }
        return refusal.isTransient ? refusal : nil
    }

    private func failure(
        of fault: Fault,
        _ stage: SMTPError.Stage,
        _ outcome: SMTPError.Outcome
    ) -> SMTPError {
        switch fault {
        case .cancelled: ticket.failure(.cancelled, stage, outcome)
        case .timedOut: ticket.failure(.timedOut, stage, outcome)
        case .overlongReply: ticket.failure(.notSMTP, stage, outcome, detail: "its reply has no end")
        case .noLogin: ticket.failure(.loginRefused, stage, outcome, detail: "it offers no way to sign in")
        case .tooLarge(let limit):
            ticket.failure(
                .tooLarge,
                stage,
                outcome,
                detail: "the mail has \(ticket.message.count) bytes, and it takes \(limit)"
            )
        }
    }

    private func refusal(at step: SMTPDialogue.Step) -> SMTPError.Kind {
        switch step {
        case .startTLS: .tls
        case .login: .loginRefused
        case .nothing, .hello, .nothingToDo, .sender, .recipient, .data, .text: .refused
        }
    }

    /// What libcurl's code means where no reply says more.
    private func cause(_ code: CURLcode) -> (SMTPError.Kind, String) {
        if let line = dialogue.oddLine { return (.notSMTP, "its first words were \"\(line)\"") }
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return (.cannotResolve, "")
        case CURLE_COULDNT_CONNECT: return (.cannotConnect, reason(code))
        case CURLE_OPERATION_TIMEDOUT: return (.timedOut, "")
        case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR:
            return (.loginRefused, "none of the ways to sign in that it offers can be used")
        case CURLE_USE_SSL_FAILED: return (.tls, "the server does not offer STARTTLS")
        case CURLE_SSL_CACERT_BADFILE:
            return (.tls, "the CA file \(ticket.endpoint.caFile ?? "of the system") cannot be read")
        case CURLE_SSL_CONNECT_ERROR where isHangUp(reason(code)): return (.disconnected, reason(code))
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CRL_BADFILE:
            return (.tls, reason(code))
        case CURLE_WEIRD_SERVER_REPLY: return (.notSMTP, reason(code))
        default: return (.disconnected, reason(code))
        }
    }

    /// OpenSSL calls a connection that ends in the handshake an error of TLS; it is one of the network.
    private func isHangUp(_ reason: String) -> Bool {
        ["SSL_ERROR_SYSCALL", "unexpected eof", "reset by peer"].contains(where: reason.contains)
    }

    private var lacksLogin: Bool {
        if case .noLogin? = fault { true } else { false }
    }

    private var isConnected: Bool { time(CURLINFO_CONNECT_TIME_T) > 0 }

    private var isSecured: Bool { time(CURLINFO_APPCONNECT_TIME_T) > 0 }

    private func time(_ info: CURLINFO) -> curl_off_t {
        var value: curl_off_t = 0
        return ccurl_get_offset(handle, info, &value) == CURLE_OK ? value : 0
    }
}
