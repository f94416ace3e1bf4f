package import Triage
package import WorkingTime

/// How many enquiries wait for triage, by inbox and category.
package struct TriageTally: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package let inbox: String
        /// A code of the kit.
        package let category: String
        package let count: Int
    }

    package let entries: [Entry]

    /// How many there are, of an inbox and a category where they are given.
    package func count(inbox: String? = nil, category: String? = nil) -> Int {
        entries.reduce(0) { sum, entry in
            let isMeant = (inbox == nil || inbox == entry.inbox) && (category == nil || category == entry.category)
            return isMeant ? sum + entry.count : sum
        }
    }

    /// The inboxes with something in them, the fullest first.
    package var inboxes: [String] { Self.fullestFirst(entries.map { ($0.inbox, $0.count) }).map(\.code) }

    /// The categories of an inbox, or of all, with how many of each there are, the fullest first.
    package func categories(inbox: String?) -> [(code: String, count: Int)] {
        Self.fullestFirst(entries.filter { (inbox ?? $0.inbox) == $0.inbox }.map { ($0.category, $0.count) })
    }

    private static func fullestFirst(_ counts: [(String, Int)]) -> [(code: String, count: Int)] {
        Dictionary(counts, uniquingKeysWith: +)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { ($0.key, $0.value) }
    }
}

extension Session {
    /// How much of what a viewer may see waits for triage.
    package func triageTally(for viewer: Person?) throws -> TriageTally {
        TriageTally(
            entries: try rows(
                """
                SELECT inbox, category, count(*) FROM enquiry
                WHERE state <> 'closed' AND state = 'new' AND \(sql: visible(to: viewer))
                GROUP BY inbox, category
                """
            ) { TriageTally.Entry(inbox: $0.text(0), category: $0.text(1), count: Int($0.integer(2))) }
        )
    }

    /// Who is writing on which of some enquiries at a moment.
    package func writing(on enquiries: [EnquiryReference], now: Instant) throws -> [EnquiryReference: EditLock] {
        guard !enquiries.isEmpty else { return [:] }
        let locks = try rows(
            """
            SELECT enquiry_id, holder, taken_at, until FROM edit_lock
            WHERE enquiry_id IN \(list: enquiries.map(\.id)) AND until > \(now.seconds)
            """
        ) { row in
            (
                EnquiryReference(id: row.integer(0)),
                EditLock(
                    holder: row.text(1),
                    since: Instant(seconds: row.integer(2)),
                    until: Instant(seconds: row.integer(3))
                )
            )
        }
        return Dictionary(locks) { first, _ in first }
    }
}
