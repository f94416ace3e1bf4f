import WorkingTime

/// What was sent to a webhook, as it came.
package struct HookDelivery: Sendable {
    /// `X-Intray-Timestamp`: seconds since 1970.
    package let timestamp: String?
    /// `X-Intray-Delivery`: the sender's name for this delivery, another for each.
    package let delivery: String?
    /// `X-Intray-Signature`.
    package let signature: String?
    package let body: [UInt8]

    package init(timestamp: String?, delivery: String?, signature: String?, body: [UInt8]) {
        self.timestamp = timestamp
        self.delivery = delivery
        self.signature = signature
        self.body = body
    }

    /// How far the sender's clock may be from ours, in seconds.
    package static let window: Int64 = 300
    /// Bytes of the longest name of a delivery.
    package static let longestName = 200

    /// The name of the delivery, once it is certain that whoever has the secret sent it, and sent it now.
    ///
    /// - Throws: `HookRefusal`. Whether the timestamp is right is only said to who has the secret.
    func verified(by signature: HookSignature, now: Instant) throws(HookRefusal) -> String {
        guard let timestamp else { throw .missing("X-Intray-Timestamp") }
        guard let delivery else { throw .missing("X-Intray-Delivery") }
        guard let given = self.signature else { throw .missing("X-Intray-Signature") }
        guard Self.isName(delivery) else { throw .badDelivery }
        guard let seconds = Self.seconds(timestamp) else { throw .badTimestamp }
        guard signature.matches(given, timestamp: timestamp, delivery: delivery, body: body) else {
            throw .badSignature
        }
        let age = now.seconds - seconds
        guard abs(age) <= Self.window else { throw age > 0 ? .tooOld(seconds: age) : .tooNew(seconds: -age) }
        guard !body.isEmpty else { throw .empty }
        return delivery
    }

    /// Letters, digits and `-_.:` (a UUID, a number, a hash): it stands in the ledger, in logs and on the command line.
    private static func isName(_ text: String) -> Bool {
        (1...longestName).contains(text.utf8.count) && text.utf8.allSatisfy(isPlain)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
            true
        default: false
        }
    }

    /// Digits only, few enough never to overflow.
    private static func seconds(_ text: String) -> Int64? {
        guard (1...12).contains(text.utf8.count),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int64(text)
    }
}
