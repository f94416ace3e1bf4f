import Crypto
import Foundation
import QueueStore

/// What a webhook's deliveries are signed with: HMAC-SHA256 (RFC 2104) over `timestamp.delivery.body`.
package struct HookSignature: Sendable {
    private let key: SymmetricKey

    /// - Parameter secret: shared with the sender; its UTF-8 is the key.
    package init(secret: String) {
        key = SymmetricKey(data: Data(secret.utf8))
    }

    /// The signature as its header holds it: `v1=` and 64 small hexadecimal digits.
    ///
    /// - Parameters:
    ///   - timestamp: as its header holds it.
    ///   - delivery: as its header holds it.
    package func text(timestamp: String, delivery: String, body: [UInt8]) -> String {
        "v1=" + Hexadecimal.text(Array(signed(timestamp, delivery, body).finalize()))
    }

    /// Whether a header holds the signature. How long that takes tells nothing of how much of it was right.
    package func matches(_ header: String, timestamp: String, delivery: String, body: [UInt8]) -> Bool {
        guard let given = Self.bytes(ofHeader: header) else { return false }
        let expected = signed(timestamp, delivery, body).finalize()
        return zip(given, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// The signature that a header holds, as many bytes as SHA-256 has; nil for what has not its form.
    static func bytes(ofHeader header: String) -> [UInt8]? {
        let digits = header.utf8.dropFirst(3)
        guard header.hasPrefix("v1="), digits.count == 2 * SHA256.byteCount else { return nil }
        var bytes: [UInt8] = []
        var rest = digits.makeIterator()
        while let high = rest.next().flatMap(value), let low = rest.next().flatMap(value) {
            bytes.append(high << 4 | low)
        }
        return bytes.count == SHA256.byteCount ? bytes : nil
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private func signed(_ timestamp: String, _ delivery: String, _ body: [UInt8]) -> HMAC<SHA256> {
        var code = HMAC<SHA256>(key: key)
        code.update(data: Data("\(timestamp).\(delivery).".utf8))
        code.update(data: body)
        return code
    }
}

extension HookSignature: CustomReflectable, CustomStringConvertible {
    package var description: String { "a webhook’s secret" }
    /// Has no children, so that `dump` shows no secret either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
