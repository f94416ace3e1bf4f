import Crypto
import Foundation
import Mail
package import QueueStore
package import WorkingTime

/// Makes arrivals of items: a message they carry is kept as it is, a text becomes one. What is wrong with an item is said
/// in its message, which is set aside for a person, and never a reason to lose it.
package struct FeedArrival: Sendable {
    package let source: String
    package let inbox: String
    /// The moment of receipt of what does not say, or says a time to come.
    package let now: Instant
    /// Bytes of the largest message that is kept whole.
    package let maxSize: Int

    package init(source: String, inbox: String, now: Instant, maxSize: Int = 64 << 20) {
        self.source = source
        self.inbox = inbox
        self.now = now
        self.maxSize = maxSize
    }

    /// How much is kept of an item that is too large or not understood.
    private static let outline = 1 << 20

    /// The permanent key of an item: its id, or the hash of an id that is no fit key; nil without an id.
    package static func key(of item: FeedItem) -> String? {
        guard let id = item.id else { return nil }
        let isPlain = id.utf8.count <= 200 && id.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        return isPlain ? id : "sha256:" + Hexadecimal.text(Array(SHA256.hash(data: Array(id.utf8))))
    }

    /// An item as it is kept, and what is to be said of its moment of receipt.
    package func arrival(of item: FeedItem, key: String) -> (arrival: Arrival, remark: String?) {
        let receipt = FeedReceipt(item.receivedAt, now: now)
        let (bytes, reason) = message(of: item, key, receipt)
        let reasons = (reason.map { [$0] } ?? []) + item.faults
        let arrival = Arrival(
            source: source,
            key: key,
            inbox: inbox,
            bytes: bytes,
            sha256: Array(SHA256.hash(data: bytes)),
            receivedAt: receipt.moment,
            reduced: reasons.isEmpty ? nil : reasons.joined(separator: " ")
        )
        return (arrival, receipt.remark)
    }

    private func message(of item: FeedItem, _ key: String, _ receipt: FeedReceipt) -> ([UInt8], String?) {
        if let raw = item.raw { return message(ofRaw: raw, item, key, receipt) }
        guard let text = item.text else {
            let reason = "The feed gave this item without “text” and without “raw”."
            return (composed(item, key, receipt, text: reason), reason)
        }
        guard text.utf8.count > maxSize else { return (composed(item, key, receipt, text: text), nil) }
        return (composed(item, key, receipt, text: Self.beginning(of: text)), Self.tooLarge(text.utf8.count))
    }

    private func message(
        ofRaw raw: String,
        _ item: FeedItem,
        _ key: String,
        _ receipt: FeedReceipt
    ) -> ([UInt8], String?) {
        let digits = raw.utf8.filter { $0 > 0x20 }
        let size = digits.count / 4 * 3
        let isLarge = size - 2 > maxSize
        let some = isLarge ? Array(digits.prefix(Self.outline / 3 * 4)) : digits
        guard let bytes = Data(base64Encoded: Data(some)), !bytes.isEmpty else {
            let reason = "The feed gave this item as “raw”, but that is no base64."
            let text = "\(reason) What it gave:\n\n\(Self.beginning(of: raw))"
            return (composed(item, key, receipt, text: item.text.map { "\($0)\n\n\(text)" } ?? text), reason)
        }
        return (Array(bytes), isLarge ? Self.tooLarge(size) : nil)
    }

    /// The same item always gives the same bytes, and items that differ in nothing but the id do not.
    private func composed(_ item: FeedItem, _ key: String, _ receipt: FeedReceipt, text: String) -> [UInt8] {
        let identity = Hexadecimal.text(Array(SHA256.hash(data: Array("\(source)\n\(key)".utf8)).prefix(16)))
        let faults = item.faults.isEmpty ? [] : ["What was wrong with this item: " + item.faults.joined(separator: " ")]
        return PlainMessage(
            from: item.from,
            subject: item.subject,
            text: ([text] + faults).joined(separator: "\n\n"),
            date: receipt.stated?.seconds,
            headers: [("Message-ID", "<\(identity)@feed.invalid>")] + (receipt.remark.map { [("Comments", $0)] } ?? [])
        ).bytes
    }

    /// At most so many bytes of a text, cut at a character.
    private static func beginning(of text: String) -> String {
        guard text.utf8.count > outline else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: outline)
        while end > text.startIndex, text.utf8[end] & 0xC0 == 0x80 { text.utf8.formIndex(before: &end) }
        return String(text[..<end])
    }

    private static func tooLarge(_ size: Int) -> String {
        """
        The item is larger than this source takes whole (\(size >> 20) MiB, see max-size): only its beginning is kept. \
        The original stays in the feed.
        """
    }
}
