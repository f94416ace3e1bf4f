import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("The record")
    struct Record {
        @Test("what was appended reads back in order, and the audit is sound", arguments: Driver.all)
        func sound(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.begunEnquiry()
            _ = try await office.receive()
            try await office.act(.note("Rang them."), on: reference, as: TestOffice.rhys)
            try await office.store.write { session in
                let events = try session.events(of: reference)
                #expect(events.map(\.sequence) == [1, 2, 3, 4])
                #expect(events.map(\.kind) == ["received", "allocated", "begun", "noted"])
                #expect(events.last?.actor == .person("rhys@office.example"))
                #expect(events.allSatisfy { $0.at == office.now && $0.event?.kind == $0.kind })
                try session.checkpoint(at: office.now)
                let stored = try #require(try session.enquiry(reference))
                #expect(stored.enquiry.version == 4 && stored.enquiry.state == .begun)
                let audit = try session.verifyAudit()
                #expect(audit.faults.isEmpty)
                #expect(audit.enquiries == 2 && audit.events == 5 && audit.checkpoints == 1 && audit.erased == 0)
            }
        }

        @Test("the same event twice has two commitments: a guess cannot be confirmed", arguments: Driver.all)
        func salted(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            for _ in 0..<2 { try await office.act(.note("yes"), on: reference) }
            let commitments = try await office.store.read { session throws in
                try session.rows("SELECT commitment FROM event WHERE sequence > 1") { $0.blob(0) }
            }
            #expect(Set(commitments).count == 2)
        }

        @Test("the hash of an event is laid down for good")
        func layout() {
            let event = ChainedEvent(
                enquiry: 2_026_000_000_123,
                sequence: 1,
                at: 1_791_000_000,
                actor: "intray",
                kind: "received",
                commitment: EventChain.commitment(salt: [1, 2], payload: [3])
            )
            // Reckoned by other means from the layout: a word is its length and its bytes, a number eight bytes.
            #expect(
                EventChain.hash(event, after: EventChain.origin).map(format).joined()
                    == "bb9206ec34618f67b15058806488249b2cee421c8749e5111068af3fa98935ff"
            )
        }

        private func format(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

        @Test("erased content leaves the record sound, and its enquiry can go on", arguments: Driver.all)
        func erased(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.begunEnquiry()
            try await office.act(.note("Her number is 07700 900123."), on: reference)
            try await office.tamper(["DELETE FROM event_payload WHERE enquiry_id = \(reference.id) AND sequence = 4"])
            let audit = try await office.audit()
            #expect(audit.faults.isEmpty && audit.erased == 1 && audit.events == 4)
            let after = try await office.act(.close(.withdrawn, evidence: nil), on: reference)
            #expect(after.version == 5 && after.state == .closed)
            try await office.store.read { session throws in
                let events = try session.events(of: reference)
                #expect(events.count == 5 && events[3].event == nil && events[3].kind == "noted")
                #expect(try session.verifyAudit().faults.isEmpty)
            }
        }

        @Test("a checkpoint records the chains that grew since the last", arguments: Driver.all)
        func checkpoints(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let first = try await office.receive()
            _ = try await office.receive()
            try await office.store.write { session throws in
                #expect(try session.lastCheckpoint() == nil)
                #expect(try session.checkpoint(at: office.now).heads == 2)
                #expect(try session.checkpoint(at: office.now).heads == 0)
            }
            try await office.act(.note("Rang."), on: first)
            try await office.store.write { session in
                let later = office.now.adding(seconds: 60)
                #expect(try session.checkpoint(at: later).heads == 1)
                let last = try #require(try session.lastCheckpoint())
                #expect(last.at == later && last.heads == 1)
            }
            let audit = try await office.audit()
            #expect(audit.faults.isEmpty && audit.checkpoints == 3)
        }
    }
}
