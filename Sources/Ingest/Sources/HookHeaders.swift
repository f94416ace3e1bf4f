import WorkingTime

/// What stands above the body of a delivery to a webhook, as it came.
package struct HookHeaders: Sendable, Hashable {
    /// `X-Intray-Timestamp`: seconds since 1970.
    package let timestamp: String?
    /// `X-Intray-Delivery`: the sender's name for this delivery, another for each.
    package let delivery: String?
    /// `X-Intray-Signature`.
    package let signature: String?

    package init(timestamp: String?, delivery: String?, signature: String?) {
        self.timestamp = timestamp
        self.delivery = delivery
        self.signature = signature
    }

    /// How far the sender's clock may be from ours, in seconds.
    package static let window: Int64 = 300
    /// Bytes of the longest name of a delivery.
    package static let longestName = 200

    /// Headers that are all there and have their form.
    struct Formed {
        let timestamp: String
        let delivery: String
        let signature: String
    }

    /// Finds out what can be said without the body: whether each header is there and has its form, and whether the
    /// moment is now. That our clock is another than the sender's tells nobody more than the `Date` of every answer.
    ///
    /// - Throws: `HookRefusal`.
    @discardableResult
    func formed(now: Instant) throws(HookRefusal) -> Formed {
        guard let timestamp else { throw .missing("X-Intray-Timestamp") }
        guard let delivery else { throw .missing("X-Intray-Delivery") }
        guard let signature else { throw .missing("X-Intray-Signature") }
        guard Self.isName(delivery) else { throw .badDelivery }
        guard let seconds = Self.seconds(timestamp) else { throw .badTimestamp }
        guard HookSignature.bytes(ofHeader: signature) != nil else { throw .badSignature }
        let age = now.seconds - seconds
        guard abs(age) <= Self.window else { throw age > 0 ? .tooOld(seconds: age) : .tooNew(seconds: -age) }
        return Formed(timestamp: timestamp, delivery: delivery, signature: signature)
    }

    /// Letters, digits and `-_:` (a UUID, a number, a hash): it stands in the ledger, in logs and on the command line.
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
