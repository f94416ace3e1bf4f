import CCurl

/// One mail as it is handed over. It belongs to the thread of the loop.
///
/// It is never taken off libcurl unfinished: in the middle of the text, libcurl (7.88) would end the text as if it were
/// whole, and the server would deliver the half. It is ended by a callback instead.
final class SMTPTransfer: EasyHandle {
    /// Why we ended the transfer ourselves.
    enum Fault {
        case cancelled
        case timedOut
        case overlongReply
        case noLogin
        case tooLarge(limit: Int)
    }

    let handle: UnsafeMutableRawPointer
    let ticket: SMTPTicket
    let errorText = UnsafeMutableBufferPointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    private(set) var dialogue = SMTPDialogue()
    private(set) var fault: Fault?
    private var recipientList: UnsafeMutablePointer<curl_slist>?
    private var handedOver = 0
    private let begun = ContinuousClock.now
    private var lastSign = ContinuousClock.now
    private var isLeaving = false
    /// The first bytes of TLS were sent.
    private(set) var isSecuring = false

    init(_ ticket: SMTPTicket, onNewConnection: Bool) throws(SMTPError) {
        guard let handle = curl_easy_init() else {
            throw ticket.failure(.libraryUnusable, .connecting, detail: "libcurl has no memory")
        }
        self.handle = handle
        self.ticket = ticket
        errorText.initialize(repeating: 0)
        try configure(onNewConnection: onNewConnection)
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(recipientList)
        errorText.deallocate()
    }

    func append(recipient: String) -> Bool {
        guard let longer = curl_slist_append(recipientList, recipient) else { return false }
        recipientList = longer
        return true
    }

    func applyRecipients() -> CURLcode { ccurl_set_pointer(handle, CURLOPT_MAIL_RCPT, recipientList) }

    /// Notes a command that libcurl sent.
    func take(command: UnsafeRawBufferPointer) {
        lastSign = .now
        dialogue.said(command)
        guard [.sender, .nothingToDo].contains(dialogue.step), dialogue.hasGreeted else { return }
        if ticket.endpoint.login != nil, !dialogue.hasSignedIn {
            // libcurl goes on without signing in where the server offers no way to.
            fault = fault ?? .noLogin
        } else if let limit = dialogue.sizeLimit, ticket.message.count > limit {
            fault = fault ?? .tooLarge(limit: limit)
        }
    }

    /// Takes one line of a reply; false ends the transfer.
    func take(replyLine line: UnsafeRawBufferPointer) -> Bool {
        lastSign = .now
        if !dialogue.heard(line) { fault = fault ?? .overlongReply }
        return fault == nil
    }

    /// Notes bytes of TLS itself.
    func noteHandshake() { isSecuring = true }

    /// Notes that the network took some of the text.
    func noteTextSent() { lastSign = .now }

    /// Copies the next bytes of the text; 0 at its end, nil when the transfer is to end without that.
    func nextBytes(into target: UnsafeMutableRawBufferPointer) -> Int? {
        guard !mustEnd else { return nil }
        let piece = ticket.message[handedOver...].prefix(target.count)
        target.copyBytes(from: piece)
        handedOver += piece.count
        if piece.isEmpty { dialogue.textEnded() }
        return piece.count
    }

    /// Whether libcurl is to give up now. It asks in every turn of the loop, and at least once a second while it waits
    /// for the reply to the text, where it blocks its thread.
    var mustEnd: Bool {
        // A server that does not answer QUIT keeps nobody: its reply to the text has been read.
        if dialogue.hasQuit { return true }
        if isLeaving || isCancelled {
            fault = fault ?? .cancelled
        } else if ContinuousClock.now > deadline {
            fault = fault ?? .timedOut
        }
        return fault != nil
    }

    private var deadline: ContinuousClock.Instant {
        let times = ticket.endpoint.timeouts
        let whole = begun + times.total
        switch dialogue.step {
        case .nothing, .hello, .startTLS, .login: return min(whole, begun + times.connect)
        case .nothingToDo, .sender, .recipient, .data: return min(whole, lastSign + times.stall)
        case .text: return min(whole, lastSign + times.stall * 2)
        }
    }
}

extension SMTPTransfer: MultiTransfer {
    static var longestWait: Int32 { 250 }

    var isCancelled: Bool { ticket.end.isCancelled }

    func leave() -> Bool {
        isLeaving = true
        return false
    }

    func finish(_ ending: MultiEnding) {
        switch ending {
        case .done(let code): ticket.end.reach(outcome(code))
        case .cancelled: ticket.end.reach(outcome(CURLE_ABORTED_BY_CALLBACK))
        case .notTaken:
            let detail = "libcurl did not take a mail"
            ticket.end.reach(.failure(ticket.failure(.libraryUnusable, .connecting, detail: detail)))
        }
    }
}
