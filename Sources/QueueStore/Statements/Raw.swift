/// Where raw mail is kept. The database itself is one such place; another could be a folder or an object store.
package protocol RawStore: Sendable {
    /// Keeps bytes under their SHA-256 and says under which number, and whether they were new.
    func keep(_ bytes: [UInt8], sha256: [UInt8], in session: any Session) throws -> (id: Int64, isNew: Bool)

    /// The bytes kept under a number.
    func bytes(of id: Int64, in session: any Session) throws -> [UInt8]
}

/// Raw mail in rows of at most 1 MiB, so that neither database has to move a large value in one piece.
package struct ChunkedRawStore: RawStore {
    private let chunkSize: Int

    package init(chunkSize: Int = 1 << 20) {
        self.chunkSize = chunkSize
    }

    package func keep(_ bytes: [UInt8], sha256: [UInt8], in session: any Session) throws -> (id: Int64, isNew: Bool) {
        let new = try session.integer(
            """
            INSERT INTO raw (sha256, size) VALUES (\(sha256), \(bytes.count))
            ON CONFLICT (sha256) DO NOTHING RETURNING id
            """
        )
        guard let new else {
            guard let old = try session.integer("SELECT id FROM raw WHERE sha256 = \(sha256)") else {
                throw StoreError.damaged("a kept message vanished while it was kept again")
            }
            return (old, false)
        }
        for (position, start) in stride(from: 0, to: bytes.count, by: chunkSize).enumerated() {
            let chunk = bytes[start..<min(start + chunkSize, bytes.count)]
            try session.run("INSERT INTO raw_chunk (raw_id, position, bytes) VALUES (\(new), \(position), \(chunk))")
        }
        return (new, true)
    }

    package func bytes(of id: Int64, in session: any Session) throws -> [UInt8] {
        guard let size = try session.integer("SELECT size FROM raw WHERE id = \(id)") else {
            throw StoreError.damaged("the ledger names a message that is not kept")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(size))
        var position = 0
        while bytes.count < Int(size) {
            let chunk = try session.first(
                "SELECT bytes FROM raw_chunk WHERE raw_id = \(id) AND position = \(position)"
            ) { $0.blob(0) }
            guard let chunk, !chunk.isEmpty else { throw StoreError.damaged("part of a kept message is missing") }
            bytes += chunk
            position += 1
        }
        return bytes
    }
}
