import Synchronization

/// Hands mail to submission servers. No call blocks Swift's cooperative pool.
///
/// libcurl blocks its thread while it waits for the reply to a text, so each thread has one mail at a time, and several
/// threads share the work; the first of them is woken first, so that its connection is mostly used again.
package final class SMTPClient: Sendable {
    private let inbox = MultiInbox<SMTPTicket>()
    private let lanes: [MultiLoop<SMTPTicket>]
    private let unfinished = Atomic(0)

    /// Starts the threads, which end with this object.
    /// - Parameter lanes: so many mails are under way at once, 1–16; the others wait.
    /// - Throws: `SMTPError` of the kind `libraryUnusable`.
    package init(lanes count: Int = 4) throws(SMTPError) {
        func unusable(_ reason: String) -> SMTPError {
            SMTPError(.libraryUnusable, .connecting, server: "", detail: reason)
        }
        do {
            try CurlRuntime.start()
        } catch {
            throw unusable(error.libraryFault)
        }
        var lanes: [MultiLoop<SMTPTicket>] = []
        for number in 1...min(max(count, 1), 16) {
            guard let multi = CurlMulti(keeping: 1) else {
                inbox.stop()
                for lane in lanes { lane.wake() }
                throw unusable("libcurl has no memory")
            }
            lanes.append(MultiLoop(multi, inbox: inbox, capacity: 1, name: "intray-smtp-\(number)"))
        }
        self.lanes = lanes
    }

    deinit {
        inbox.stop()
        wakeAll()
    }

    /// Hands one mail over, and returns what the server said, also when it refused every recipient. Nothing is tried
    /// again here, and the text is sent once at most.
    ///
    /// Cancelling the task before the text has ended sends nothing; after that the outcome is unknown unless the server
    /// replies within a second.
    /// - Parameters:
    ///   - message: header and body in ASCII, lines of at most 998 bytes that end in CR LF; dots are doubled on the way.
    ///   - envelope: from whom and to whom.
    ///   - endpoint: the server. A connection that is still open from the last mail to the same endpoint is used again,
    ///     as long as its timeouts allow.
    package func submit(
        _ message: [UInt8],
        _ envelope: SMTPEnvelope,
        to endpoint: SMTPEndpoint
    ) async throws(SMTPError) -> SMTPReceipt {
        let ticket = SMTPTicket(.mail(message: message, envelope: envelope), endpoint)
        if let fault = SMTPMessageFault.first(in: message) {
            throw ticket.failure(.invalidMessage, .connecting, detail: fault)
        }
        return try await run(ticket)
    }

    /// Connects to a server and signs in as for a mail, and sends none.
    ///
    /// - Returns: once the server has let us in.
    /// - Throws: what a mail would meet on its way to the envelope.
    package func greet(_ endpoint: SMTPEndpoint) async throws(SMTPError) {
        _ = try await run(SMTPTicket(.greeting, endpoint))
    }

    private func run(_ ticket: SMTPTicket) async throws(SMTPError) -> SMTPReceipt {
        unfinished.add(1, ordering: .relaxed)
        defer { unfinished.subtract(1, ordering: .relaxed) }
        return try await inbox.outcome(of: ticket, wake: wake, wakeAll: wakeAll).get()
    }

    /// Wakes as many threads as there is work for, the first ones first. Among so many, one at least is free or looks
    /// into the inbox as soon as it is.
    private func wake() {
        let count = max(unfinished.load(ordering: .relaxed), 1)
        for lane in lanes.prefix(count) { lane.wake() }
    }

    private func wakeAll() {
        for lane in lanes { lane.wake() }
    }
}
