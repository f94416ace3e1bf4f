import Crypto
import Foundation
import Ingest
import QueueStore
import WorkingTime

/// A mailbox with one message.
struct OneMessage: MailSource {
    let name = "test"
    let bytes: [UInt8]
    let now: Instant

    func fetch(
        since position: String?,
        deliver: @escaping @Sendable (FetchedBatch) async throws -> Void
    ) async throws {
        let arrival = Arrival(
            source: name,
            key: UUID().uuidString,
            inbox: "arl",
            bytes: bytes,
            sha256: Array(SHA256.hash(data: bytes)),
            receivedAt: now
        )
        try await deliver(FetchedBatch([arrival]))
    }
}
