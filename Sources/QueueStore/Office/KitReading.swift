package import Triage
package import WorkingTime

extension Session {
    /// A kit as it was once in force; nil for a version that never was.
    package func kit(version: Int64) throws -> StoredKit? {
        try first("SELECT version, yaml FROM kit WHERE version = \(version)") {
            StoredKit(version: $0.integer(0), yaml: $0.text(1))
        }
    }

    /// Who put the kit in force, and when; nil before any was loaded.
    package func kitLoading() throws -> (version: Int64, actor: Actor, at: Instant)? {
        try first("SELECT version, actor, loaded_at FROM kit ORDER BY version DESC LIMIT 1") {
            ($0.integer(0), Actor($0.text(1)), Instant(seconds: $0.integer(2)))
        }
    }

    /// How many enquiries that somebody may see are open of each category, by its code.
    package func openByCategory(for viewer: Person) throws -> [String: Int] {
        let counts = try rows(
            """
            SELECT category, count(*) FROM enquiry WHERE state <> 'closed' AND \(sql: visible(to: viewer))
            GROUP BY category
            """
        ) { ($0.text(0), Int($0.integer(1))) }
        return Dictionary(counts, uniquingKeysWith: +)
    }

    /// Which of some enquiries somebody may see.
    package func visible(among references: some Sequence<EnquiryReference>, to viewer: Person) throws -> Set<
        EnquiryReference
    > {
        let all = Set(references.map(\.id)).sorted()
        var found: Set<EnquiryReference> = []
        for start in stride(from: 0, to: all.count, by: 500) {
            let some = Array(all[start..<min(start + 500, all.count)])
            found.formUnion(
                try rows("SELECT id FROM enquiry WHERE id IN \(list: some) AND \(sql: visible(to: viewer))") {
                    EnquiryReference(id: $0.integer(0))
                }
            )
        }
        return found
    }
}
