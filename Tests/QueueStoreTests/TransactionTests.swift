import Dispatch
import QueueStore
import Testing
import WorkingTime

extension Conformance {
    @Suite("Transactions")
    struct Transactions {
        private struct Stop: Error {}

        private func sources(_ office: TestOffice) async throws -> [String] {
            try await office.store.read { try $0.sourceHealth().map(\.name) }
        }

        @Test("migration makes the schema from nothing; again it has nothing to do", arguments: Driver.all)
        func migration(_ driver: Driver) async throws {
            let database = try driver.makePlace().open()
            #expect(try await database.read { try $0.schemaVersion() } == 0)
            #expect(try await database.write { try $0.migrate() } == Migration.all.count)
            #expect(try await database.read { try $0.schemaVersion() } == Migration.all.count)
            #expect(try await database.write { try $0.migrate() } == 0)
            #expect(try await database.check() == [])
            #expect(Migration.all.map(\.version) == Array(1...Migration.all.count))
        }

        @Test("a schema of a newer Intray is refused and left alone", arguments: Driver.all)
        func newer(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.tamper(["INSERT INTO migration (version, name) VALUES (99, 'the future')"])
            let error = await #expect(throws: StoreError.self) {
                try await office.store.write { try $0.migrate() }
            }
            #expect(
                error?.description
                    == "The database has schema 99; this Intray knows \(Migration.all.count): install the newer Intray."
            )
            #expect(try await office.store.read { try $0.people().count } == TestOffice.people.count)
        }

        @Test("every type token of a migration is known to both dialects")
        func tokens() {
            for dialect in [Dialect.sqlite, .postgreSQL] {
                for statement in Migration.all.flatMap(\.statements) {
                    let resolved = dialect.resolving(statement)
                    #expect(!resolved.contains("{") && !resolved.contains("}"))
                }
            }
            #expect(Dialect.postgreSQL.resolving("a {integer}, b {bytes}") == "a BIGINT, b BYTEA")
        }

        @Test("a savepoint undoes only its own writes", arguments: Driver.all)
        func savepoint(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                try session.save(position: "1", of: "before")
                #expect(throws: Stop.self) {
                    try session.savepoint {
                        try session.save(position: "1", of: "undone")
                        throw Stop()
                    }
                }
                let value = try session.savepoint {
                    try session.save(position: "1", of: "kept")
                    #expect(throws: Stop.self) {
                        try session.savepoint {
                            try session.save(position: "1", of: "undone within")
                            throw Stop()
                        }
                    }
                    return 42
                }
                #expect(value == 42)
                try session.save(position: "1", of: "after")
            }
            #expect(try await sources(office) == ["after", "before", "kept"])
        }

        @Test("a refused statement within a savepoint leaves the rest to go on", arguments: Driver.all)
        func refusedWithin(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                #expect(throws: StoreError.self) {
                    try session.savepoint {
                        try session.save(position: "1", of: "undone")
                        try session.run("INSERT INTO person (email) VALUES ('x')")
                    }
                }
                try session.save(position: "1", of: "kept")
            }
            #expect(try await sources(office) == ["kept"])
        }

        @Test("when the transaction ends within a savepoint, the reason is what is told", arguments: Driver.all)
        func endedWithin(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            await #expect(throws: Stop.self) {
                try await office.store.write { session in
                    try session.savepoint {
                        try session.save(position: "1", of: "undone")
                        try session.run("ROLLBACK")
                        throw Stop()
                    }
                }
            }
            #expect(try await sources(office) == [])
            try await office.store.write { try $0.save(position: "1", of: "later") }
            #expect(try await sources(office) == ["later"])
        }

        @Test("a write that throws leaves nothing behind", arguments: Driver.all)
        func rollback(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            await #expect(throws: Stop.self) {
                try await office.store.write { session in
                    try session.save(position: "1", of: "undone")
                    try session.savepoint { try session.save(position: "1", of: "undone too") }
                    throw Stop()
                }
            }
            #expect(try await sources(office) == [])
        }

        @Test("a read cannot write", arguments: Driver.all)
        func readOnly(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            await #expect(throws: StoreError.self) {
                try await office.store.read { try $0.save(position: "1", of: "nothing") }
            }
            #expect(try await sources(office) == [])
        }

        @Test("while another process holds the write lock, a write waits for it", arguments: Driver.all)
        func busy(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let other = try office.place.open()
            let holding = AsyncStream<Void>.makeStream()
            let waiting = DispatchSemaphore(value: 0)
            async let held: Void = office.store.write { session in
                try session.save(position: "first", of: "shared")
                holding.continuation.yield()
                waiting.wait()
                // Long enough for the other to meet the lock, without a clock.
                for number in 0..<20_000 { try session.save(position: "\(number)", of: "filler") }
            }
            for await _ in holding.stream { break }
            async let seen = other.write { session in
                let seen = try session.position(of: "shared")
                try session.save(position: "second", of: "shared")
                return seen
            }
            waiting.signal()
            try await held
            #expect(try await seen == "first")
            #expect(try await office.store.read { try $0.position(of: "shared") } == "second")
        }
    }
}
