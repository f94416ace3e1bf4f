package import Triage
package import WorkingTime

/// The kit in force.
package struct StoredKit: Sendable {
    package let version: Int64
    package let yaml: String
}

extension Session {
    /// Puts a kit in force, as a new version beside the old ones.
    package func save(kit yaml: String, by actor: String, at now: Instant) throws {
        try run("INSERT INTO kit (loaded_at, actor, yaml) VALUES (\(now.seconds), \(actor), \(yaml))")
    }

    /// Brings the enquiries after a new kit: who may see them, those that are closed too, and by when somebody must act.
    package func apply(_ context: DecisionContext) throws {
        for category in context.kit.categories {
            let restricted = category.audience == .named
            let others = try rows(
                "SELECT id FROM enquiry WHERE version > 0 AND category = \(category.code) AND restricted <> \(restricted)"
            ) { EnquiryReference(id: $0.integer(0)) }
            for reference in others {
                guard let stored = try enquiry(reference) else { continue }
                try record([.audienceChanged(.init(restricted: restricted))], on: stored, context)
            }
        }
        try rewriteOpen(context)
    }

    /// Whether any enquiry was ever of a category.
    package func hasEnquiries(of category: String) throws -> Bool {
        try integer("SELECT 1 FROM enquiry WHERE version > 0 AND category = \(category) LIMIT 1") != nil
    }

    /// How many enquiries are open of each category that has any, by its code.
    package func openByCategory() throws -> [(code: String, open: Int)] {
        try rows("SELECT category, count(*) FROM enquiry WHERE state <> 'closed' GROUP BY category ORDER BY category") {
            ($0.text(0), Int($0.integer(1)))
        }
    }

    /// The kit in force; nil before any was loaded.
    package func kit() throws -> StoredKit? {
        try first("SELECT version, yaml FROM kit ORDER BY version DESC LIMIT 1") {
            StoredKit(version: $0.integer(0), yaml: $0.text(1))
        }
    }

    /// Puts a bank-holiday document in force, beside those before it.
    ///
    /// - Parameters:
    ///   - document: in the shape of gov.uk, complete: readers take nothing from an older one.
    ///   - version: the version of the calendar it makes.
    ///   - origin: where it came from, in words.
    package func save(calendar document: [UInt8], version: String, origin: String, at now: Instant) throws {
        try run(
            """
            INSERT INTO calendar (version, loaded_at, origin, document)
            VALUES (\(version), \(now.seconds), \(Dialect.storable(origin)), \(document))
            """
        )
    }

    /// Where the calendar in force came from, and when; nil while it is the shipped one.
    package func calendarOrigin() throws -> (origin: String, at: Instant)? {
        try first("SELECT origin, loaded_at FROM calendar ORDER BY sequence DESC LIMIT 1") {
            ($0.text(0), Instant(seconds: $0.integer(1)))
        }
    }

    /// The bank-holiday document that was imported last; nil while the shipped calendar is in force.
    package func calendarDocument() throws -> [UInt8]? {
        try first("SELECT document FROM calendar ORDER BY sequence DESC LIMIT 1") { $0.blob(0) }
    }

    /// How many enquiries the office has ever had.
    package func enquiryCount() throws -> Int {
        Int(try integer("SELECT count(*) FROM enquiry") ?? 0)
    }
}
