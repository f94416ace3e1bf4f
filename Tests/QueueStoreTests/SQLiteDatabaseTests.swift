import Foundation
import QueueStore
import QueueStoreSQLite
import Testing

@Suite("The embedded database")
struct SQLiteDatabaseTests {
    @Test("is in WAL mode, and a commit that was reported is on the disk")
    func pragmas() async throws {
        let database = try Driver.sqlite.makePlace().open()
        try await database.write { session throws in
            #expect(try session.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
            // 2 is FULL: the log is synced at every commit.
            #expect(try session.integer("PRAGMA synchronous") == 2)
        }
    }

    @Test("goes on waiting for another process's lock for some half a minute of short waits, and no longer")
    func waiting() {
        #expect([0, 1, 999, 1_000, 3_999].allSatisfy(LockWaiting.waitForTurn))
        #expect(!LockWaiting.waitForTurn(4_000))
    }

    @Test("that is not there is told, and not made by looking")
    func missing() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).db").path
        let error = #expect(throws: StoreError.self) { try SQLiteDatabase(path: path, creating: false) }
        #expect(error?.description == "There is no Intray database at \(path): make one with “intray init”.")
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("that cannot be opened says which file and why")
    func cannotOpen() throws {
        let path = "/nowhere/\(UUID().uuidString)/intray.db"
        let error = #expect(throws: StoreError.self) { try SQLiteDatabase(path: path, creating: true) }
        #expect(error?.description.hasPrefix("The database \(path) cannot be opened: ") == true)
    }

    @Test("whose disk is full keeps nothing of the transaction and goes on when there is room")
    func diskFull() async throws {
        let office = try await TestOffice(.sqlite)
        let pages = try await office.store.write { session in
            let pages = try session.integer("PRAGMA page_count") ?? 0
            _ = try session.integer("PRAGMA max_page_count = \(sql: Statement(stringLiteral: "\(pages + 20)"))")
            return pages
        }
        #expect(pages > 0)
        let error = await #expect(throws: StoreError.self) {
            try await office.store.write { session in
                try session.save(position: "1", of: "undone")
                try session.savepoint {
                    _ = try session.keep(
                        [.sample("big", bytes: [UInt8](repeating: 7, count: 1 << 20))],
                        at: office.now,
                        raws: ChunkedRawStore()
                    )
                }
            }
        }
        #expect(error?.isPassing == true)
        #expect(error?.description == "The disk is full. Nothing was lost; make room and try again.")
        #expect(try await office.store.read { try $0.sourceHealth().isEmpty })
        try await office.store.write { try $0.save(position: "1", of: "later") }
        #expect(try await office.store.read { try $0.dispositions() } == [:])
    }

    @Test("checks itself and writes its log back")
    func upkeep() async throws {
        let office = try await TestOffice(.sqlite)
        try await office.receive()
        try await office.store.database.tidy()
        #expect(try await office.store.database.check() == [])
        #expect(try await office.list(.open).count == 1)
    }
}
