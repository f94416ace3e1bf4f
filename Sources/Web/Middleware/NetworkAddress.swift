import Foundation

/// An IPv4 or IPv6 address. One that is IPv4 written as IPv6 (`::ffff:192.0.2.1`) is the IPv4 one.
struct NetworkAddress: Sendable, Hashable {
    /// 4 or 16, in network order.
    let bytes: [UInt8]

    /// An address as text, also in brackets and with an IPv6 zone; nil for anything else, a name too.
    init?(_ text: some StringProtocol) {
        var text = Substring(text)
        if text.hasPrefix("["), text.hasSuffix("]") { text = text.dropFirst().dropLast() }
        if let zone = text.firstIndex(of: "%") { text = text[..<zone] }
        guard (2...45).contains(text.utf8.count), let bytes = Self.bytes(String(text)) else { return nil }
        self.init(bytes: bytes)
    }

    private init(bytes: [UInt8]) {
        let isMapped = bytes.count == 16 && bytes.starts(with: Self.mapped)
        self.bytes = isMapped ? Array(bytes.dropFirst(Self.mapped.count)) : bytes
    }

    /// RFC 4291 2.5.5.2.
    private static let mapped: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]

    private static func bytes(_ text: String) -> [UInt8]? {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
        var sixteen = in6_addr()
        if inet_pton(AF_INET6, text, &sixteen) == 1 { return withUnsafeBytes(of: sixteen) { Array($0) } }
        return nil
    }

    /// Whether the first bits are those of another address of the same kind.
    func shares(_ bits: Int, with other: NetworkAddress) -> Bool {
        guard bytes.count == other.bytes.count else { return false }
        return bytes.indices.allSatisfy { index in
            let left = min(max(bits - index * 8, 0), 8)
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> left)
            return bytes[index] & mask == other.bytes[index] & mask
        }
    }

    /// What stands for one household or office: an IPv4 address, or the first 64 bits of an IPv6 one, of which anybody
    /// has as many as they like.
    var site: [UInt8] { bytes.count == 4 ? bytes : Array(bytes.prefix(8)) }
}
