/// Why a server did not confirm a mail; `description` is a sentence for the person who looks after the service.
package struct SMTPError: Error, Hashable, Sendable {
    /// What went wrong.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The libcurl that is installed cannot be used.
        case libraryUnusable
        /// The message is not one that every server takes: 7-bit, CR LF, lines of at most 998 bytes.
        case invalidMessage
        /// The host name has no address.
        case cannotResolve
        /// Nothing answers at the address and port.
        case cannotConnect
        /// TLS could not be set up, or the certificate was not accepted.
        case tls
        /// The server did not accept the user name and secret, or does not let anybody sign in.
        case loginRefused
        /// The server answered 4xx or 5xx.
        case refused
        /// The message is longer than the server said it takes.
        case tooLarge
        /// The server took too long.
        case timedOut
        /// The connection ended.
        case disconnected
        /// What came is not SMTP, or more of it than may be held.
        case notSMTP
        /// The task was cancelled, or the client has gone.
        case cancelled
    }

    /// How far the conversation had got.
    package enum Stage: String, Hashable, Sendable, CaseIterable, Comparable {
        case connecting
        case tls
        /// The server's first words, EHLO and STARTTLS.
        case greeting
        case login
        /// MAIL and RCPT.
        case envelope
        /// DATA, and the text until its last byte was handed over.
        case data
        /// The text may have ended; the reply to it is what tells.
        case afterText

        package static func < (one: Self, other: Self) -> Bool {
            (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
        }
    }

    /// Whether anybody can have got the mail.
    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// Surely nobody gets it.
        case notSent
        /// The text has ended or may have ended, and no reply to it was read: a person must look.
        case unknown
    }

    package let kind: Kind
    package let stage: Stage
    package let outcome: Outcome
    /// `host:port`
    package let server: String
    /// What the server replied, where its reply is the reason.
    package let reply: SMTPReply?
    /// What else is known, without any secret; may be empty.
    package let detail: String
    /// What the server said of the recipients, where the text was handed over to it.
    package let recipients: [SMTPReceipt.Recipient]

    init(
        _ kind: Kind,
        _ stage: Stage,
        _ outcome: Outcome = .notSent,
        server: String,
        reply: SMTPReply? = nil,
        detail: String = "",
        recipients: [SMTPReceipt.Recipient] = []
    ) {
        self.kind = kind
        self.stage = stage
        self.outcome = outcome
        self.server = server
        self.reply = reply
        self.detail = detail
        self.recipients = recipients
    }

    /// The same with what the server had said of the recipients.
    func with(_ recipients: [SMTPReceipt.Recipient]) -> SMTPError {
        SMTPError(kind, stage, outcome, server: server, reply: reply, detail: detail, recipients: recipients)
    }

    /// Whether any other mail would have met the same: the conversation ended before anything was said of this one.
    package var isOfServer: Bool {
        stage < .envelope && kind != .invalidMessage && kind != .cancelled
    }

    /// Whether the same mail may be sent again by itself, after a pause: nobody has got it, and nobody need change
    /// anything. Never true where the outcome is unknown.
    package var isTransient: Bool {
        guard outcome == .notSent else { return false }
        if let reply { return reply.isTransient }
        return switch kind {
        case .cannotResolve, .cannotConnect, .timedOut, .disconnected, .cancelled: true
        case .libraryUnusable, .invalidMessage, .tls, .loginRefused, .refused, .tooLarge, .notSMTP: false
        }
    }
}
