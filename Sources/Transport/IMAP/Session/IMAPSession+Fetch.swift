extension IMAPSession {
    /// Takes messages, in the order the server sent them; the next ones are asked for while it works.
    package typealias Receiver = @Sendable ([FetchedMessage]) async throws -> Void

    /// Fetches whole messages without setting `\Seen`.
    ///
    /// While `receive` works on one batch the next is read, and no more: at most two batches are held, and a slow
    /// receiver slows the server down through TCP. Calls to `receive` do not overlap. Messages come in the order of the
    /// server, which is not that of the UIDs: with several commands under way Dovecot mixes their messages. So a
    /// watermark may rise only when all below it are kept.
    /// - Parameters:
    ///   - batches: the UIDs of one command each, best 100.
    ///   - inFlight: how many commands are under way at once, best 3.
    ///   - maxLiteral: bytes of the largest message to hold; a larger one comes with `omittedSize` and no bytes.
    ///   - receive: gets at most 4 MiB or one message at a time. It must not call this session. If it throws, the
    ///     fetch ends with its error, and so does the session.
    /// - Returns: what was asked for and did not come.
    /// - Throws: `TransportError`, or the error of `receive`. What was received before stays received.
    @discardableResult
    package func fetch(
        _ batches: [[UInt32]],
        inFlight: Int = 3,
        maxLiteral: Int = 64 << 20,
        receive: @escaping Receiver
    ) async throws -> FetchOutcome {
        let (channel, signal) = try channelForFetch()
        isFetching = true
        defer { isFetching = false }
        channel.reader.limits.body = max(0, maxLiteral)
        return try await withTaskCancellationHandler {
            try await run(FetchPipeline(batches, inFlight: inFlight), on: channel, receive)
        } onCancel: {
            signal.cancel()
        }
    }

    private func run(
        _ pipeline: consuming FetchPipeline,
        on channel: IMAPChannel,
        _ receive: @escaping Receiver
    ) async throws -> FetchOutcome {
        var pipeline = pipeline
        var error = await withTaskGroup(of: (any Error)?.self) { group -> (any Error)? in
            while true {
                do {
                    let batch = try pipeline.nextBatch(on: channel) { mailbox.note($0) }
                    // The receiver may still be at work on the batch before; its error, if any, ends the fetch.
                    if let failure = await group.next() ?? nil { return failure }
                    if batch.isEmpty { return nil }
                    let isLarge = batch.reduce(0) { $0 + $1.bytes.count } > 2 * FetchPipeline.batchBytes
                    group.addTask { await Self.deliver(batch, to: receive) }
                    // Beside a very large message no other is read ahead.
                    if isLarge, let failure = await group.next() ?? nil { return failure }
                } catch {
                    // What was handed over is finished first: it counts as received.
                    return (await group.next() ?? nil) ?? error
                }
            }
        }
        if error == nil, Task.isCancelled { error = TransportError.cancelled(host: channel.host) }
        guard let error else { return pipeline.outcome }
        // Answers to commands under way would be taken for those of the next.
        if !pipeline.isIdle { channel.close() }
        throw error
    }

    private static func deliver(_ batch: [FetchedMessage], to receive: Receiver) async -> (any Error)? {
        do {
            try await receive(batch)
            return nil
        } catch { return error }
    }
}
