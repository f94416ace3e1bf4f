import Crypto
import Triage
import WorkingTime

/// The link between an enquiry's events: each hash covers the one before it, so that nothing can be changed, taken
/// out or put in between without showing.
///
/// The hash covers a salted commitment to the payload and not the payload itself: personal data can lawfully be erased
/// and the chain still verifies. Without the salt, a guess at a short payload could be confirmed after its erasure.
package enum EventChain {
    /// What the first event links to.
    package static let origin = [UInt8](repeating: 0, count: 32)

    /// SHA-256 of the salt followed by the payload.
    package static func commitment(salt: [UInt8], payload: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: salt)
        hash.update(data: payload)
        return Array(hash.finalize())
    }

    /// The hash of an event: SHA-256 over a fixed layout of numbers (8 bytes, big endian) and length-prefixed words.
    package static func hash(_ event: ChainedEvent, after previous: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(160)
        append("intray event 1", to: &bytes)
        append(UInt64(bitPattern: event.enquiry), to: &bytes)
        append(UInt64(event.sequence), to: &bytes)
        append(UInt64(bitPattern: event.at), to: &bytes)
        append(event.actor, to: &bytes)
        append(event.kind, to: &bytes)
        bytes += event.commitment
        bytes += previous
        return Array(SHA256.hash(data: bytes))
    }

    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    private static func append(_ word: String, to bytes: inout [UInt8]) {
        append(UInt64(word.utf8.count), to: &bytes)
        bytes.append(contentsOf: word.utf8)
    }
}

/// The part of an event that its hash covers.
package struct ChainedEvent: Sendable, Hashable {
    package let enquiry: Int64
    /// 1 and up within the enquiry.
    package let sequence: Int
    /// Seconds since the Unix epoch.
    package let at: Int64
    package let actor: String
    package let kind: String
    package let commitment: [UInt8]

    package init(enquiry: Int64, sequence: Int, at: Int64, actor: String, kind: String, commitment: [UInt8]) {
        self.enquiry = enquiry
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.kind = kind
        self.commitment = commitment
    }
}
