import Crypto
import Triage
package import WorkingTime

/// The heads of all chains at a moment, so that a tail that was cut off shows.
package struct Checkpoint: Sendable {
    package let at: Instant
    /// How many chains grew since the one before.
    package let heads: Int
}

extension Session {
    /// When the heads were last recorded; nil when never.
    package func lastCheckpoint() throws -> Checkpoint? {
        try first("SELECT at, heads FROM checkpoint ORDER BY id DESC LIMIT 1") {
            Checkpoint(at: Instant(seconds: $0.integer(0)), heads: Int($0.integer(1)))
        }
    }

    /// Records the heads of all chains that grew since the last checkpoint. The digest covers them and the digest
    /// before, so that checkpoints form a chain of their own.
    @discardableResult
    package func checkpoint(at now: Instant) throws -> Checkpoint {
        let previous = try first("SELECT digest FROM checkpoint ORDER BY id DESC LIMIT 1") { $0.blob(0) }
        let grown = try rows(
            "SELECT id, version, head FROM enquiry WHERE version > checkpointed ORDER BY id"
        ) { (id: $0.integer(0), version: Int($0.integer(1)), hash: $0.blob(2)) }
        let digest = CheckpointDigest.of(grown.map { ($0.id, $0.version, $0.hash) }, after: previous)
        let id = try integer(
            """
            INSERT INTO checkpoint (at, heads, digest) VALUES (\(now.seconds), \(grown.count), \(digest)) RETURNING id
            """
        )
        try run(
            """
            INSERT INTO checkpoint_head (checkpoint_id, enquiry_id, sequence, hash)
            SELECT \(id ?? 0), id, version, head FROM enquiry WHERE version > checkpointed
            """
        )
        try run("UPDATE enquiry SET checkpointed = version WHERE version > checkpointed")
        return Checkpoint(at: now, heads: grown.count)
    }
}

/// The digest a checkpoint keeps.
enum CheckpointDigest {
    /// SHA-256 over the digest before and, for each chain, its enquiry, length and head.
    static func of(_ heads: [(enquiry: Int64, version: Int, hash: [UInt8])], after previous: [UInt8]?) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: previous ?? EventChain.origin)
        for head in heads {
            withUnsafeBytes(of: head.enquiry.bigEndian) { hash.update(bufferPointer: $0) }
            withUnsafeBytes(of: Int64(head.version).bigEndian) { hash.update(bufferPointer: $0) }
            hash.update(data: head.hash)
        }
        return Array(hash.finalize())
    }
}
