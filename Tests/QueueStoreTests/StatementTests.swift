import QueueStore
import Testing
import Triage

extension Conformance {
    @Suite("Statements")
    struct Statements {
        private static let awkward = [
            "", " ", "'", "''; DROP TABLE person; --", "\"", "\\", "?", "$1", ":name", "Ŵylfa", "👩‍👩‍👧", "e\u{301}",
            "\u{FEFF}", "line\r\nline", String(repeating: "x", count: 100_000),
        ]

        @Test("interpolated values are bound and never spliced")
        func bound() {
            let text = "'; DROP TABLE person; --"
            let none: String? = nil
            let statement: Statement = "SELECT \(text), \(5), \(none), \(true), \(2.5), \([UInt8]([1, 2]))"
            #expect(statement.sql == "SELECT ?, ?, ?, ?, ?, ?")
            #expect(
                statement.values
                    == [.text(text), .integer(5), .null, .integer(1), .real(2.5), .blob([1, 2][...])]
            )
        }

        @Test("fragments bring their values along, in order")
        func fragments() {
            let scope: Statement = "inbox = \("north") AND state = \("new")"
            let whole: Statement = "SELECT 1 WHERE \(sql: scope) AND id = \(7)"
            #expect(whole.sql == "SELECT 1 WHERE inbox = ? AND state = ? AND id = ?")
            #expect(whole.values == [.text("north"), .text("new"), .integer(7)])
            let joined = Statement.joined(["a = \(1)", "b = \(2)", "c = \(3)"], by: " OR ")
            #expect(joined.sql == "a = ? OR b = ? OR c = ?")
            #expect(joined.values == [.integer(1), .integer(2), .integer(3)])
            #expect(Statement.joined([], by: " OR ").sql.isEmpty)
        }

        @Test("a list binds each of its values; an empty one matches nothing", arguments: Driver.all)
        func lists(_ driver: Driver) async throws {
            let database = try driver.makePlace().open()
            let none: [String] = []
            let found = try await database.read { session in
                try [["a", "b'"], ["b'"], none].map { some in
                    try session.rows(
                        "SELECT word FROM (SELECT \("b'") AS word) AS words WHERE word IN \(list: some)"
                    ) { $0.text(0) }
                }
            }
            #expect(found == [["b'"], ["b'"], []])
        }

        @Test("text comes back as it was bound, whatever is in it", arguments: Driver.all)
        func text(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                for (number, text) in Self.awkward.enumerated() {
                    try session.save(position: text, of: "source \(number)")
                }
            }
            for (number, text) in Self.awkward.enumerated() {
                let stored = try await office.store.read { try $0.position(of: "source \(number)") }
                #expect(stored.map { Array($0.utf8) } == Array(text.utf8))
            }
            #expect(try await office.store.read { try $0.people().count } == TestOffice.people.count)
        }

        @Test("numbers, nothing and bytes come back as they were bound", arguments: Driver.all)
        func values(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let blobs: [[UInt8]] = [[], [0], [0, 255, 0], Array(0...255)]
            try await office.store.write { session in
                for blob in blobs {
                    try session.run(
                        "INSERT INTO calendar (version, loaded_at, origin, document) VALUES ('1', \(Int64.min), '', \(blob))"
                    )
                }
                try session.run(
                    """
                    INSERT INTO lesson (revision, at, ledger_id, category, text, weight)
                    VALUES (1, \(Int64.max), 1, 'records', '', \(0.1))
                    """
                )
                try session.run("INSERT INTO source (name, leased_until) VALUES ('a', \(Int64?.none))")
            }
            try await office.store.read { session in
                let stored = try session.rows("SELECT document, loaded_at FROM calendar ORDER BY sequence") { row in
                    #expect(!row.isNull(0))
                    #expect(row.integer(1) == .min)
                    return row.blob(0)
                }
                #expect(stored == blobs)
                let lesson = try session.first("SELECT at, weight FROM lesson") { ($0.integer(0), $0.real(1)) }
                #expect(try #require(lesson) == (Int64.max, 0.1))
                let leased = try session.first("SELECT leased_until FROM source") { row in
                    (row.optionalInteger(0), row.isNull(0))
                }
                #expect(try #require(leased) == (nil, true))
            }
        }

        @Test("text with NUL is stored without it", arguments: Driver.all)
        func nul(_ driver: Driver) async throws {
            #expect(Dialect.storable("a\u{0}b\u{0}") == "ab")
            #expect(Dialect.storable("plain") == "plain")
            let office = try await TestOffice(driver)
            let reference = try await office.receive(
                Incoming(
                    subject: "A\u{0} record",
                    body: "Case\u{0} file",
                    from: Correspondent(name: "I\u{0}ris", address: "ir\u{0}is@example.org"),
                    quarantine: "cut\u{0} short"
                )
            )
            try await office.store.read { session in
                let listed = try #require(try session.summary(of: reference, for: nil))
                #expect(listed.subject == "A record")
                #expect(listed.from == Correspondent(name: "Iris", address: "iris@example.org"))
                #expect(listed.quarantine == "cut short")
                let message = try #require(try session.conversation(of: reference).first)
                #expect(message.body == "Case file" && message.subject == "A record")
                // The record keeps what came: JSON writes NUL as an escape.
                #expect(try session.enquiry(reference)?.enquiry.subject == "A\u{0} record")
            }
        }

        @Test("a statement the database refuses says which and why", arguments: Driver.all)
        func refused(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            for statement in ["SELEKT 1", "INSERT INTO person (email) VALUES ('x')"] as [Statement] {
                let error = await #expect(throws: StoreError.self) {
                    try await office.store.write { _ = try $0.run(statement) }
                }
                let sentence = try #require(error).description
                #expect(sentence.hasPrefix("The database refused a statement: ") && sentence.contains(statement.sql))
                #expect(error?.isPassing == false)
            }
        }
    }
}
