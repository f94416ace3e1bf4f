import QueueStore
import Triage

extension TestOffice {
    /// Lets a message arrive and be indexed.
    @discardableResult
    func index(_ incoming: Incoming) async throws -> EnquiryReference {
        try await store.write { session in
            let reference = try incoming.arrive(at: self, in: session)
            try session.reindex(reference)
            return reference
        }
    }

    func reindex(_ reference: EnquiryReference) async throws {
        try await store.write { try $0.reindex(reference) }
    }

    func findings(
        _ text: String,
        as viewer: Person? = nil,
        limit: Int = 50,
        order: SearchOrder = .newest,
        limits: SearchLimits = SearchLimits()
    ) async throws -> SearchFindings {
        let query = try SearchQuery(text)
        return try await store.read {
            try $0.search(query, viewer: viewer, limit: limit, order: order, zone: zone, limits: limits)
        }
    }

    /// The references that a search finds, in its order.
    func find(
        _ text: String,
        as viewer: Person? = nil,
        limit: Int = 50,
        order: SearchOrder = .newest,
        limits: SearchLimits = SearchLimits()
    ) async throws -> [EnquiryReference] {
        try await findings(text, as: viewer, limit: limit, order: order, limits: limits).enquiries.map(\.reference)
    }
}

/// Numbers that are the same on every run (SplitMix64).
struct SteadyNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A query as a cat on the keyboard or somebody of ill will would type it.
    mutating func query() -> String {
        let pieces = [
            "\"", "*", "-", ":", "(", ")", "^", "+", "{", "}", "NEAR", "AND", "OR", "NOT", " ", " ", " ", "from:",
            "subject:", "state:", "in:", "to:", "before:", "after:", "has:", "outcome:", "category:", "open", "'", ";",
            "--", "\0", "\u{301}", "ŵ", "J", "82/1234", "\n", "👩‍👩‍👧", "a", "ab*", "court", "2026-10-01", "ENQ-2026-1", "%",
            "\u{FEFF}", "\u{202E}", "漢字", "“", "”", "\\", "reference", "rowid", "bm25(", "?", "$1",
        ]
        return (0..<Int.random(in: 0...12, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
