package import Logging

/// One connection to one IMAP account, signed in. It works on a thread of its own, so its waits block nobody.
///
/// One task at a time uses a session. After any error but `refused` and `busy` it is over; connect again.
package actor IMAPSession {
    let endpoint: IMAPEndpoint
    let logger: Logger
    private let executor: ThreadExecutor
    private nonisolated let signal = WakeSignal()
    private var channel: IMAPChannel?
    /// While `fetch` waits for its receiver another command would read its answers.
    var isFetching = false
    /// What the server offers after signing in, in capitals, as `CAPABILITY` lists it.
    package internal(set) var capabilities: Set<String> = []
    /// What has happened to the open mailbox.
    var mailbox = MailboxEvents()

    /// The session's own thread.
    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(endpoint: IMAPEndpoint, logger: Logger) {
        self.endpoint = endpoint
        self.logger = logger
        executor = ThreadExecutor(name: "imap \(endpoint.host)")
    }

    deinit { executor.stop() }

    /// Connects, secures the connection, signs in and asks what the server can do.
    /// - Parameters:
    ///   - endpoint: the account; certificates and host name are always verified.
    ///   - logger: told of alerts and goodbyes, never of content or secrets.
    package static func connect(
        to endpoint: IMAPEndpoint,
        logger: Logger
    ) async throws(TransportError) -> IMAPSession {
        let session = IMAPSession(endpoint: endpoint, logger: logger)
        try await session.open()
        return session
    }

    /// Ends a wait for mail at once, or the next one if none is under way.
    package nonisolated func wake() { signal.wake() }

    /// Stops whatever is under way and ends the session, from any thread.
    package nonisolated func abort() { signal.cancel() }

    /// Says goodbye and closes; never fails. Without it the server notices only that the connection is gone.
    package func logout() async {
        guard let channel, channel.isOpen, !isFetching else {
            channel?.close()
            return
        }
        if let tag = try? channel.send("LOGOUT", within: min(.seconds(5), endpoint.timeouts.command)) {
            _ = try? finish(tag, of: "LOGOUT", on: channel)
        }
        channel.close()
    }

    /// Asks for news of the mailbox and keeps the connection alive.
    package func noop() async throws(TransportError) {
        try await exclusively { channel throws(TransportError) in _ = try command("NOOP", on: channel) }
    }

    private func open() async throws(TransportError) {
        try await interruptibly { () throws(TransportError) in
            let connection = try CurlConnection(signal: signal)
            try connection.open(endpoint)
            let channel = IMAPChannel(
                stream: connection,
                host: endpoint.host,
                patience: endpoint.timeouts.command,
                logger: logger
            )
            self.channel = channel
            try learnCapabilities(channel)
            // Some servers want to know who asks before they open a mailbox (RFC 2971).
            if capabilities.contains("ID") { _ = try command("ID (\"name\" \"Intray\")", on: channel) }
        }
    }

    /// libcurl has read and dropped what came in the same read as its own answers, so CAPABILITY is asked anew, and the
    /// rest of a line that was cut by that is let pass.
    private func learnCapabilities(_ channel: IMAPChannel) throws(TransportError) {
        let tag = try channel.send("CAPABILITY")
        var strays = 0
        while true {
            switch try channel.next(during: "CAPABILITY") {
            case .capability(let offered): capabilities = offered
            case .tagged(let answered, let line) where answered == tag:
                guard line.kind == .ok else { throw refusal(line, of: "CAPABILITY", on: channel) }
                // IMAP4rev2 holds what were extensions of rev1 (RFC 9051 appendix E), so such a server need not name them.
                if capabilities.contains("IMAP4REV2"), !capabilities.contains("IMAP4REV1") {
                    capabilities.formUnion(["ESEARCH", "IDLE", "MOVE", "UIDPLUS"])
                }
                return
            case .unrecognised(let line):
                strays += 1
                if strays > 2 { throw channel.violation("the line \"\(line)\"") }
            default: continue
            }
        }
    }

    /// Runs work on the open channel, unless a fetch is under way.
    func exclusively<T: Sendable>(
        _ work: (IMAPChannel) throws(TransportError) -> T
    ) async throws(TransportError) -> T {
        guard !isFetching else { throw .busy(host: endpoint.host) }
        guard let channel, channel.isOpen else { throw .disconnected(host: endpoint.host, serverText: nil) }
        return try await interruptibly { () throws(TransportError) in try work(channel) }
    }

    /// Runs blocking work so that cancelling the task ends it at once, and the session with it.
    private func interruptibly<T: Sendable>(_ work: () throws(TransportError) -> T) async throws(TransportError) -> T {
        guard !Task.isCancelled else { throw .cancelled(host: endpoint.host) }
        let signal = signal
        // Only because it names `self` does the closure stay on this actor, and with that on its thread.
        let outcome = await withTaskCancellationHandler {
            self.outcome(of: work)
        } onCancel: {
            signal.cancel()
        }
        return try outcome.get()
    }

    private func outcome<T>(of work: () throws(TransportError) -> T) -> Result<T, TransportError> {
        do throws(TransportError) { return .success(try work()) } catch { return .failure(error) }
    }

    /// Whether a wake was asked for since the last wait.
    func takeWake() -> Bool { signal.takeWake() }

    /// The open channel for a fetch, which marks the session as taken by itself.
    func channelForFetch() throws(TransportError) -> (IMAPChannel, WakeSignal) {
        guard !isFetching else { throw .busy(host: endpoint.host) }
        guard let channel, channel.isOpen else { throw .disconnected(host: endpoint.host, serverText: nil) }
        guard !Task.isCancelled else { throw .cancelled(host: endpoint.host) }
        return (channel, signal)
    }
}
