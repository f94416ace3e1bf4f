import Foundation

/// The reverse proxies whose word counts: addresses and networks (`10.0.0.0/8`, `2001:db8::/32`).
package struct TrustedProxies: Sendable {
    private let networks: [(address: NetworkAddress, bits: Int)]

    /// An entry that is neither an address nor a network.
    package struct Unusable: Error, Hashable, CustomStringConvertible {
        /// Counted from 1.
        package let entry: Int
        package let text: String

        package var description: String {
            "“\(text)” should be the address of a reverse proxy, such as 10.0.0.5, or a network, such as 10.0.0.0/8 "
                + "or 2001:db8::/32"
        }
    }

    /// Longer chains of proxies are not followed.
    private static let mostHops = 32

    /// None.
    init() {
        networks = []
    }

    package init(_ entries: [String]) throws(Unusable) {
        var networks: [(NetworkAddress, Int)] = []
        for (index, entry) in entries.enumerated() {
            guard let network = Self.network(entry) else { throw Unusable(entry: index + 1, text: entry) }
            networks.append(network)
        }
        self.networks = networks
    }

    private static func network(_ entry: String) -> (NetworkAddress, Int)? {
        let parts = entry.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = NetworkAddress(parts[0]) else { return nil }
        guard parts.count == 2 else { return (address, address.bytes.count * 8) }
        guard parts[1].utf8.count <= 3, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let bits = Int(parts[1]), bits <= address.bytes.count * 8
        else { return nil }
        return (address, bits)
    }

    func trusts(_ address: NetworkAddress) -> Bool {
        networks.contains { address.shares($0.bits, with: $0.address) }
    }

    /// Whether the other end of the connection is one of them.
    func trusts(peer: String) -> Bool { NetworkAddress(peer).map(trusts) ?? false }

    /// Who sent a request. From the right, where the nearest proxy writes, each address counts as long as the one that
    /// wrote it is trusted; what stands further left anybody may have made up.
    ///
    /// - Parameters:
    ///   - peer: the other end of the connection.
    ///   - forwardedFor: every `X-Forwarded-For` of the request, in its order.
    func client(peer: String, forwardedFor fields: [String]) -> String {
        guard trusts(peer: peer) else { return peer }
        var client = peer
        let hops = fields.joined(separator: ",").split(separator: ",").suffix(Self.mostHops)
        for hop in hops.reversed() {
            guard let address = Self.address(hop) else { return client }
            client = address.text
            guard trusts(address.address) else { return client }
        }
        return client
    }

    /// An entry of the list: an address, with some proxies also its port (`192.0.2.1:5000`, `[2001:db8::1]:5000`).
    private static func address(_ hop: Substring) -> (address: NetworkAddress, text: String)? {
        let hop = hop.trimmingCharacters(in: .whitespaces)
        if let address = NetworkAddress(hop) { return (address, bare(hop)) }
        guard let colon = hop.lastIndex(of: ":"), let address = NetworkAddress(hop[..<colon]) else { return nil }
        return (address, bare(String(hop[..<colon])))
    }

    private static func bare(_ text: String) -> String { text.trimmingCharacters(in: ["[", "]"]) }
}
