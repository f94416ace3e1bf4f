import Crypto
import Ingest
import QueueStore
import WorkingTime

/// A source whose messages are given.
struct ListedSource: MailSource {
    let name: String
    let inbox: String
    let messages: [[UInt8]]
    let now: Instant

    func fetch(
        since position: String?,
        deliver: @escaping @Sendable (FetchedBatch) async throws -> Void
    ) async throws {
        let done = position.flatMap { Int($0) } ?? 0
        for start in stride(from: done, to: messages.count, by: 50) {
            let end = min(start + 50, messages.count)
            let arrivals = (start..<end).map { number in
                Arrival(
                    source: name,
                    key: "\(number)",
                    inbox: inbox,
                    bytes: messages[number],
                    sha256: Array(SHA256.hash(data: messages[number])),
                    receivedAt: now
                )
            }
            try await deliver(FetchedBatch(arrivals, position: "\(end)"))
        }
    }
}
