/// Finds the newest enquiries that match, and reads no more of the history than it must.
///
/// A list of words gives its enquiries newest first at a fifth of a microsecond each, however long it is; what costs is
/// reading an enquiry to ask whether it passes the filters (microseconds), and above all asking the index about one
/// given enquiry (50 µs). So:
///
/// 1. Go down the words' list and ask each enquiry whether it passes. Rare words are soon at their end; for frequent
///    words with filters that many pass, the first page is enough.
/// 2. Where that goes on for long (`patience`) the words are frequent and few pass. When the filters name a list with
///    an index (a person's, what is open, a category, an inbox, a span of days), read that list newest first in pages
///    and hold the numbers that pass against the words' list of the same stretch, which needs no reading.
/// 3. Where there is no such list, go on by the words, and say so when the bound is reached (`isCapped`).
struct SearchWalk {
    /// An enquiry that matches.
    struct Hit: Hashable {
        let enquiry: Int64
        /// Seconds since the Unix epoch.
        let received: Int64
    }

    let session: any Session
    /// In the index's own syntax; nil when there are only filters.
    let expression: String?
    let conditions: SearchConditions
    let limits: SearchLimits

    private(set) var hits: Set<Hit> = []
    private(set) var isCapped = false

    init(_ session: any Session, _ expression: String?, _ conditions: SearchConditions, _ limits: SearchLimits) {
        self.session = session
        self.expression = expression
        self.conditions = conditions
        self.limits = limits
    }

    /// The newest matches, at most `limit`, newest first.
    mutating func newest(_ limit: Int) throws -> [Hit] {
        guard limit > 0 else { return [] }
        if let expression {
            let most = conditions.narrows ? min(limits.patience, limits.candidates) : limits.candidates
            let isDone = try goByWords(expression, limit, most: most)
            if !isDone, conditions.narrows { try goByList(limit) } else { isCapped = !isDone }
        } else {
            try goByList(limit)
        }
        return Array(hits.sorted { ($1.received, $1.enquiry) < ($0.received, $0.enquiry) }.prefix(limit))
    }

    /// - Returns: whether the limit was reached, or the end of the list.
    private mutating func goByWords(_ expression: String, _ limit: Int, most: Int) throws -> Bool {
        let index = SearchIndex(session: session)
        var ceiling = Int64.max
        var examined = 0
        var page = min(max(64, 2 * limit), 1_000)
        while examined < most {
            let size = min(page, most - examined)
            let some = try index.matches(expression, from: ceiling, to: 0, limit: size)
            hits.formUnion(try session.passing(some, conditions))
            guard hits.count < limit, some.count == size, let last = some.last else { return true }
            examined += size
            ceiling = last - 1
            page = min(page * 8, 4_000)
        }
        return false
    }

    private mutating func goByList(_ limit: Int) throws {
        var list = SearchList(session: session, conditions: conditions)
        var comparisons = limits.compared
        var page = min(max(200, 2 * limit), 5_000)
        while list.read < limits.listed {
            let passing = try list.next(min(page, limits.listed - list.read))
            try take(passing, &comparisons)
            if hits.count >= limit || list.isAtEnd { return }
            if comparisons <= 0 { break }
            page = 5_000
        }
        isCapped = true
    }

    /// Keeps what has the words, too; going down the words' list between the oldest and the newest of them.
    private mutating func take(_ passing: [Hit], _ comparisons: inout Int) throws {
        guard let expression else { return hits.formUnion(passing) }
        let wanted = Dictionary(passing.map { ($0.enquiry, $0) }) { first, _ in first }
        guard let floor = wanted.keys.min(), var ceiling = wanted.keys.max() else { return }
        let index = SearchIndex(session: session)
        while comparisons > 0, ceiling >= floor {
            let size = min(20_000, comparisons)
            let some = try index.matches(expression, from: ceiling, to: floor, limit: size)
            hits.formUnion(some.compactMap { wanted[$0] })
            guard some.count == size, let last = some.last else { return }
            comparisons -= size
            ceiling = last - 1
        }
    }
}
