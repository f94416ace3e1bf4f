/// Several FETCH commands under way at once, and the messages they bring, in the order the server sends them.
struct FetchPipeline {
    private struct Running {
        let tag: String
        let asked: Int
        var missing: Set<UInt32>
    }

    /// What is handed over at once: at most this many bytes unless one message alone is larger.
    static let batchBytes = 4 << 20
    private static let batchMessages = 1_000
    /// Responses between two messages; more would be a server that never comes to the end.
    private static let mostNews = 1 << 20
    private static let items = "(UID INTERNALDATE FLAGS BODY.PEEK[])"
    private static let name = "UID FETCH"

    private var waiting: [[UInt32]]
    private var running: [Running] = []
    private let depth: Int
    /// Read already, and too large for the batch before it.
    private var held: FetchedMessage?
    private var failure: TransportError?
    private(set) var outcome = FetchOutcome()

    init(_ batches: [[UInt32]], inFlight: Int) {
        // Reversed, so that the next one is taken from the end.
        waiting = batches.reversed().flatMap { Self.commands(for: $0).reversed() }
        depth = max(1, inFlight)
    }

    var isIdle: Bool { running.isEmpty }

    /// Reads until a batch is full or all commands have ended; empty at the end.
    ///
    /// When reading fails, what had been read is handed over first and the error comes with the next call: otherwise a
    /// server that always fails at one message would keep back those before it.
    mutating func nextBatch(
        on channel: IMAPChannel,
        note: (IMAPResponse) -> Void
    ) throws(TransportError) -> [FetchedMessage] {
        var batch: [FetchedMessage] = []
        var room = Self.batchBytes
        do throws(TransportError) {
            while batch.count < Self.batchMessages, let message = try nextMessage(on: channel, note: note) {
                room -= message.bytes.count
                if room < 0, !batch.isEmpty {
                    held = message
                    break
                }
                batch.append(message)
            }
        } catch {
            failure = error
            if batch.isEmpty { throw error }
        }
        return batch
    }

    /// The next message; nil when all commands have ended.
    private mutating func nextMessage(
        on channel: IMAPChannel,
        note: (IMAPResponse) -> Void
    ) throws(TransportError) -> FetchedMessage? {
        if let failure { throw failure }
        if let message = held.take() { return message }
        for _ in 0..<Self.mostNews {
            try fill(channel)
            guard !running.isEmpty else { return nil }
            switch try channel.next(during: Self.name) {
            case .fetch(let items): if let message = try message(items, on: channel) { return message }
            case .tagged(let tag, let line): try end(tag, line, on: channel)
            case .unrecognised(let line): throw channel.violation("the line \"\(line)\"")
            case let response: note(response)
            }
        }
        throw channel.violation("no message in \(Self.mostNews) responses")
    }

    private mutating func fill(_ channel: IMAPChannel) throws(TransportError) {
        while running.count < depth, let uids = waiting.popLast() {
            let tag = try channel.send("\(Self.name) \(UIDSet(uids).text) \(Self.items)")
            running.append(Running(tag: tag, asked: uids.count, missing: Set(uids)))
        }
    }

    /// The message of a response that holds one we asked for; news about flags is not one.
    private mutating func message(_ items: FetchItems, on channel: IMAPChannel) throws(TransportError)
        -> FetchedMessage?
    {
        guard let uid = items.uid, let body = items.bodies[""],
            let index = running.firstIndex(where: { $0.missing.contains(uid) })
        else { return nil }
        guard let internalDate = items.internalDate else { throw channel.violation("a message without INTERNALDATE") }
        running[index].missing.remove(uid)
        let flags = items.flags ?? []
        switch body {
        case .bytes(let bytes): return FetchedMessage(uid: uid, internalDate: internalDate, flags: flags, bytes: bytes)
        case .omitted(let size):
            return FetchedMessage(uid: uid, internalDate: internalDate, flags: flags, bytes: [], omittedSize: size)
        }
    }

    /// A command has ended. One that was refused is asked again message by message, so that one bad message does not
    /// keep back the others.
    private mutating func end(_ tag: String, _ line: StatusLine, on channel: IMAPChannel) throws(TransportError) {
        guard let index = running.firstIndex(where: { $0.tag == tag }) else {
            throw channel.violation("an answer to a command that was not sent (\(tag))")
        }
        let ended = running.remove(at: index)
        let left = ended.missing.sorted()
        switch line.kind {
        case .ok: outcome.missing += left
        case .no where ended.asked == 1: for uid in left { outcome.refused[uid] = line.text }
        case .no: waiting += left.reversed().map { [$0] }
        case .bad, .bye, .preauth:
            channel.close()
            throw .refused(host: channel.host, command: Self.name, serverText: line.text)
        }
    }

    /// Batches as they are, but cut where the command would be too long.
    private static func commands(for batch: [UInt32]) -> [[UInt32]] {
        stride(from: 0, to: batch.count, by: 250).map { Array(batch[$0..<min($0 + 250, batch.count)]) }
    }
}
