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

    /// The kit in force; nil before any was loaded.
    package func kit() throws -> StoredKit? {
        try first("SELECT version, yaml FROM kit ORDER BY version DESC LIMIT 1") {
            StoredKit(version: $0.integer(0), yaml: $0.text(1))
        }
    }

    /// The bank-holiday document that was imported last; nil while the shipped calendar is in force.
    package func calendarDocument() throws -> [UInt8]? {
        try first("SELECT document FROM calendar ORDER BY sequence DESC LIMIT 1") { $0.blob(0) }
    }
}
