/// What a search found.
package struct SearchFindings: Sendable {
    package let enquiries: [EnquirySummary]
    /// Whether the search stopped looking before it had as many as were asked for: there may be older ones. A filter
    /// that few pass, or more words, make the search go further back.
    package let isCapped: Bool
}

/// Which of the enquiries that match come first.
package enum SearchOrder: String, Sendable, CaseIterable {
    /// Received last.
    case newest
    /// Best by bm25 among the newest that match; a word in the subject or the reference counts more.
    case best
}

/// How far a search goes before it gives up. A million enquiries cost what these say and no more.
package struct SearchLimits: Sendable {
    /// Enquiries with the right words that are read to ask whether they pass the filters.
    package var candidates = 10_000
    /// So many of them before the search turns to what the filters name, where that can be listed.
    package var patience = 2_000
    /// Enquiries of that list that are read.
    package var listed = 20_000
    /// Enquiries with the right words that are held against that list, unread.
    package var compared = 100_000
    /// The newest matches that are ranked.
    package var window = 1_000

    package init() {}
}
