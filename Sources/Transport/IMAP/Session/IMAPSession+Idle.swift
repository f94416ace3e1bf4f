extension IMAPSession {
    /// Waits for mail in the open mailbox: by IDLE (RFC 2177), or by NOOP at intervals where the server lacks it.
    /// - Parameters:
    ///   - limit: waits no longer than this; nil, or more than the endpoint's `idleRenewal`, waits for that time.
    ///   - pollInterval: time between two NOOPs where IDLE is missing.
    /// - Returns: at once `.newMail` or `.expunged` if something happened before, or `.woken` after a `wake()`.
    package func idle(
        until limit: Duration?,
        pollInterval: Duration = .seconds(60)
    ) async throws(TransportError) -> IdleOutcome {
        try await exclusively { channel throws(TransportError) in
            defer { mailbox.coverExpunged() }
            let end = ContinuousClock.now + min(limit ?? endpoint.timeouts.idleRenewal, endpoint.timeouts.idleRenewal)
            if let known = knownOutcome() { return known }
            return try capabilities.contains("IDLE")
                ? waitByIdle(until: end, on: channel)
                : waitByNoop(until: end, every: max(pollInterval, .milliseconds(1)), on: channel)
        }
    }

    private func knownOutcome() -> IdleOutcome? {
        if mailbox.hasArrivals { return .newMail }
        if takeWake() { return .woken }
        return mailbox.hasExpunged ? .expunged : nil
    }

    private func waitByIdle(until end: ContinuousClock.Instant, on channel: IMAPChannel) throws(TransportError)
        -> IdleOutcome
    {
        let tag = try channel.send("IDLE")
        try awaitContinuation(of: tag, on: channel)
        var outcome = knownOutcome()
        while outcome == nil {
            switch try channel.awaitResponse(until: end, during: "IDLE") {
            case .readable:
                let response = try channel.next(during: "IDLE")
                if let ended = try ending(response, tags: [tag], on: channel) {
                    throw refusal(ended.line, of: "IDLE", on: channel)
                }
                mailbox.note(response)
                outcome = knownOutcome()
            case .woken: outcome = knownOutcome()
            case .timedOut: outcome = .renewed
            }
        }
        try channel.sendLine("DONE", during: "IDLE")
        let line = try finish(tag, of: "IDLE", on: channel)
        guard line.kind == .ok else { throw refusal(line, of: "IDLE", on: channel) }
        return mailbox.hasArrivals ? .newMail : outcome ?? .renewed
    }

    private func awaitContinuation(of tag: String, on channel: IMAPChannel) throws(TransportError) {
        while true {
            let response = try channel.next(during: "IDLE")
            if response == .continuation { return }
            if let ended = try ending(response, tags: [tag], on: channel) {
                throw refusal(ended.line, of: "IDLE", on: channel)
            }
            mailbox.note(response)
        }
    }

    private func waitByNoop(
        until end: ContinuousClock.Instant,
        every interval: Duration,
        on channel: IMAPChannel
    ) throws(TransportError) -> IdleOutcome {
        while true {
            _ = try command("NOOP", on: channel)
            if let known = knownOutcome() { return known }
            let next = min(end, .now + interval)
            switch try channel.awaitResponse(until: next, during: "NOOP") {
            // Servers may speak without being asked; a NOOP takes what they say.
            case .readable, .timedOut: break
            case .woken: if let known = knownOutcome() { return known }
            }
            if ContinuousClock.now >= end { return .renewed }
        }
    }
}
