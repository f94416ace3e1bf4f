/// Where the bytes of responses come from.
protocol ByteSource: AnyObject {
    /// Waits for bytes and puts some into `target`, which is not empty.
    /// - Returns: how many, at least 1; 0 at the end of the stream.
    func read(into target: UnsafeMutableRawBufferPointer) throws(WireError) -> Int

    /// As `read(into:)`, but nil where it would have to wait.
    func readAtOnce(into target: UnsafeMutableRawBufferPointer) throws(WireError) -> Int?
}

/// A connection that carries raw IMAP both ways.
protocol ByteStream: ByteSource {
    /// Sends all of the bytes.
    func send(_ bytes: [UInt8]) throws(WireError)

    /// Starts the time that the next answer may take. It starts anew with every 64 KiB that arrive, so that a large
    /// fetch on a slow line may take long, and a server that drips bytes may not.
    func allow(_ patience: Duration)

    /// Waits until the socket has bytes (those already decrypted do not count), the stream is woken, or `end` has come.
    func awaitBytes(until end: ContinuousClock.Instant) throws(WireError) -> StreamEvent

    /// Ends the connection at once, without a word.
    func close()
}

/// Why a wait for bytes ended.
enum StreamEvent {
    case readable
    case woken
    case timedOut
}
