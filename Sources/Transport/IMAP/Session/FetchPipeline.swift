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
    private(set) var outcome = FetchOutcome()

    init(_ batches: [[UInt32]], inFlight: Int) {
        // Reversed, so that the next one is taken from the end.
        waiting = batches.reversed().flatMap { Self.commands(for: $0).reversed() }
        depth = max(1, inFlight)
    }

    var isIdle: Bool { running.isEmpty }

    /// Reads until a batch is full or all commands have ended; empty at the end.
    mutating func nextBatch(
        on channel: IMAPChannel, note: (IMAPResponse) -> Void
    ) throws(TransportError) -> [FetchedMessage] {
        var batch: [FetchedMessage] = []
        var bytes = 0
        var news = 0
        while bytes < Self.batchBytes, batch.count < Self.batchMessages {
            try fill(channel)
            guard !running.isEmpty else { break }
            news += 1
            guard news < Self.mostNews else { throw channel.violation("no message in \(news) responses") }
            let response = try channel.next(during: Self.name)
            switch response {
            case .fetch(let items):
                guard let message = try message(items, on: channel) else { continue }
                news = 0
                bytes += message.bytes.count
                batch.append(message)
            case .tagged(let tag, let line): try end(tag, line, on: channel)
            case .unrecognised(let line): throw channel.violation("the line \"\(line)\"")
            default: note(response)
            }
        }
        return batch
    }

    private mutating func fill(_ channel: IMAPChannel) throws(TransportError) {
        while running.count < depth, let uids = waiting.popLast() {
            let tag = try channel.send("\(Self.name) \(UIDSet(uids).text) \(Self.items)")
            running.append(Running(tag: tag, asked: uids.count, missing: Set(uids)))
        }
    }

    /// The message of a response that holds one we asked for; news about flags is not one.
    private mutating func message(_ items: FetchItems, on channel: IMAPChannel) throws(TransportError) -> FetchedMessage? {
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
