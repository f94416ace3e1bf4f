import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Sources and references")
    struct SourcesAndReferences {
        @Test("how far a source was read is remembered", arguments: Driver.all)
        func position(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                #expect(try session.position(of: "mailbox") == nil)
                try session.save(position: "1:20", of: "mailbox")
                try session.save(position: "1:25", of: "mailbox")
                #expect(try session.position(of: "mailbox") == "1:25")
                #expect(try session.position(of: "portal") == nil)
            }
        }

        @Test("one holder at a time polls a source; the lease runs out or is given back", arguments: Driver.all)
        func lease(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let now = office.now
            try await office.store.write { session in
                func lease(_ holder: String, after seconds: Int64) throws -> Bool {
                    let then = now.adding(seconds: seconds)
                    return try session.lease("mailbox", to: holder, until: then.adding(seconds: 60), now: then)
                }
                #expect(try session.leaseholder(of: "mailbox") == nil)
                #expect(try lease("one", after: 0))
                #expect(try lease("two", after: 30) == false)
                #expect(try lease("one", after: 30))
                #expect(try lease("two", after: 90) == false)
                #expect(try session.leaseholder(of: "mailbox") == "one")
                #expect(try lease("two", after: 91))
                #expect(try session.leaseholder(of: "mailbox") == "two")
                try session.release("mailbox", by: "one")
                #expect(try session.leaseholder(of: "mailbox") == "two")
                try session.release("mailbox", by: "two")
                #expect(try lease("one", after: 92))
                #expect(try session.lease("portal", to: "two", until: now, now: now))
            }
        }

        @Test("a lease leaves the position alone, and the other way round", arguments: Driver.all)
        func apart(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                try session.save(position: "7", of: "mailbox")
                #expect(try session.lease("mailbox", to: "one", until: office.now, now: office.now))
                #expect(try session.position(of: "mailbox") == "7")
                try session.save(position: "8", of: "mailbox")
                #expect(try session.leaseholder(of: "mailbox") == "one")
            }
        }

        @Test("a failure is told until the next success", arguments: Driver.all)
        func health(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                try session.noteFailure("The password was refused.", of: "mailbox", at: office.now)
                let failed = try #require(try session.sourceHealth().first)
                #expect(failed.failure == "The password was refused." && failed.failedAt == office.now)
                #expect(failed.succeededAt == nil)
                try session.noteSuccess(of: "mailbox", at: office.now.adding(seconds: 60))
                let well = try #require(try session.sourceHealth().first)
                #expect(well.failure == nil && well.succeededAt == office.now.adding(seconds: 60))
            }
        }

        @Test("numbers are taken in blocks, each year for itself, and unused ones go back", arguments: Driver.all)
        func references(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                #expect(try session.takeReferences(5, year: 2026) == 1)
                #expect(try session.takeReferences(1, year: 2026) == 6)
                #expect(try session.takeReferences(3, year: 2027) == 1)
                #expect(try session.takeReferences(4, year: 2026) == 7)
                try session.returnReferences(3, year: 2026)
                #expect(try session.takeReferences(2, year: 2026) == 8)
                #expect(try session.takeReferences(1, year: 2027) == 4)
            }
        }
    }
}
