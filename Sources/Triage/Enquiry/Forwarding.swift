package import WorkingTime

/// A forwarded mail: who wrote it first, as the forwarded text shows it.
package struct Forwarding: Hashable, Decodable, Sendable {
    /// Who forwarded it.
    package let by: Correspondent
    /// Who wrote it first.
    package let from: Correspondent
    /// When they sent it, as the forwarded text says; nil when it says nothing that can be relied on.
    package let sentAt: Instant?
    /// The words that show it.
    package let evidence: String
    /// Whether the first writer was taken for the correspondent: somebody of the office forwarded it.
    package let isAttributed: Bool

    package init(by: Correspondent, from: Correspondent, sentAt: Instant?, evidence: String, isAttributed: Bool) {
        self.by = by
        self.from = from
        self.sentAt = sentAt
        self.evidence = evidence
        self.isAttributed = isAttributed
    }
}

extension Staff {
    /// Whether somebody is of the office: they work here, or their address is of the same domain as somebody's who does.
    package func includes(_ address: String) -> Bool {
        guard let domain = Self.domain(of: address) else { return false }
        return people.contains { $0.email == address || Self.domain(of: $0.email) == domain }
    }

    private static func domain(of address: String) -> Substring? {
        address.lastIndex(of: "@").map { address[address.index(after: $0)...] }
    }
}
