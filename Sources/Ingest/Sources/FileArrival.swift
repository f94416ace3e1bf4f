import Crypto
import Mail
import QueueStore
import WorkingTime

/// Makes arrivals of files. The moment of receipt is the topmost `Received` field's (RFC 5321 §4.4), since no server
/// says; an import may fall back on the sender's `Date`, and nothing is received later than now.
struct FileArrival: Sendable {
    let source: String
    let inbox: String
    let now: Instant
    var maxSize = 64 << 20
    var isSent = false

    /// How much of a file that is too large is read: its header and usually its text.
    static let outline = 1 << 20

    func arrival(
        _ bytes: [UInt8],
        key: String?,
        fallback: Instant,
        answered: Bool,
        category: String? = nil,
        fullSize: Int? = nil,
        serverStep: String? = nil
    ) -> Arrival {
        let sha256 = Array(SHA256.hash(data: bytes))
        return Arrival(
            source: source,
            key: key ?? Hexadecimal.text(sha256),
            inbox: inbox,
            bytes: bytes,
            sha256: sha256,
            receivedAt: min(receivedAt(bytes) ?? fallback, now),
            answered: answered,
            isSent: isSent,
            reduced: fullSize.map(tooLarge),
            category: category,
            serverStep: serverStep
        )
    }

    private func receivedAt(_ bytes: [UInt8]) -> Instant? {
        let message = Message.parse(Array(bytes.prefix(Self.outline)))
        let seconds = message.received.lazy.compactMap(\.seconds).first ?? message.date?.seconds
        return seconds.map(Instant.init(seconds:))
    }

    private func tooLarge(_ size: Int) -> String {
        """
        The file is larger than is taken whole (\(size >> 20) MiB, see max-size): only its beginning was read. The \
        original stays where it is.
        """
    }
}
