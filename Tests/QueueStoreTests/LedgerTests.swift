import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("The ledger")
    struct Ledger {
        private let raws = ChunkedRawStore()

        private func keep(_ arrivals: [Arrival], _ office: TestOffice) async throws -> [KeptMessage] {
            try await office.store.write { [raws] in try $0.keep(arrivals, at: office.now, raws: raws) }
        }

        @Test("only keys the ledger does not have are kept, in the order given", arguments: Driver.all)
        func unknownOnly(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            #expect(try await keep([], office).isEmpty)
            _ = try await keep([.sample("b")], office)
            let kept = try await keep(["c", "b", "a"].map { .sample($0) }, office)
            #expect(
                kept.map { String(decoding: $0.bytes, as: UTF8.self) } == ["Subject: c\r\n\r\n", "Subject: a\r\n\r\n"]
            )
            #expect(kept.map(\.ledger) == kept.map(\.ledger).sorted())
            try await office.store.read { session throws in
                #expect(try session.knownKeys(among: ["a", "b", "x"], source: "mailbox") == ["a", "b"])
                #expect(try session.knownKeys(among: [], source: "mailbox") == [])
                #expect(try session.dispositions() == [.kept: 3])
                #expect(try session.ledgerID(source: "mailbox", key: "c") == kept[0].ledger)
                #expect(try session.ledgerID(source: "mailbox", key: "x") == nil)
            }
        }

        @Test("a key that comes twice, in one batch or in two, has one row", arguments: Driver.all)
        func sameKey(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            #expect(try await keep([.sample("a"), .sample("a"), .sample("b")], office).count == 2)
            #expect(try await keep([.sample("a", bytes: [1, 2, 3])], office).isEmpty)
            #expect(try await office.store.read { try $0.integer("SELECT count(*) FROM raw") } == 2)
        }

        @Test("the same key of another source is another message", arguments: Driver.all)
        func sources(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            _ = try await keep([.sample("1")], office)
            #expect(try await keep([.sample("1", source: "portal")], office).count == 1)
        }

        @Test("the same bytes under two keys have two rows and are stored once", arguments: Driver.all)
        func sameBytes(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let kept = try await keep([.sample("a", bytes: [1, 2]), .sample("b", bytes: [1, 2])], office)
            #expect(kept.count == 2 && kept[0].raw == kept[1].raw)
            try await office.store.write { session in
                #expect(try session.integer("SELECT count(*) FROM raw_chunk") == 1)
                #expect(try session.settledTwin(of: kept[1]) == nil)
                let reference = EnquiryReference(year: 2026, number: 1)
                #expect(try session.settle(kept[0].ledger, as: .enquiry, enquiry: reference))
                let twin = try #require(try session.settledTwin(of: kept[1]))
                #expect(twin.disposition == .enquiry && twin.enquiry == reference.id)
                #expect(try session.settledTwin(of: kept[0]) == nil)
            }
        }

        @Test("a message is settled once; who comes second is told", arguments: Driver.all)
        func settleOnce(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let kept = try await keep([.sample("a")], office)
            let reference = EnquiryReference(year: 2026, number: 1)
            try await office.store.write { session in
                try session.noteFailure("it broke", of: kept[0].ledger)
                #expect(try session.settle(kept[0].ledger, as: .machine, enquiry: nil))
                #expect(try session.settle(kept[0].ledger, as: .enquiry, enquiry: reference) == false)
                #expect(try session.settle(kept[0].ledger + 1, as: .machine, enquiry: nil) == false)
                var rows: [LedgerEntry] = []
                try session.ledger(limit: nil) { rows.append($0) }
                #expect(rows.count == 1)
                #expect(rows[0].disposition == .machine && rows[0].enquiry == nil && rows[0].failure == nil)
                #expect(rows[0].sha256.count == 32 && rows[0].keptAt == office.now)
            }
        }

        @Test("what was not finished comes again in order, with its attempts and its bytes", arguments: Driver.all)
        func unfinished(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let kept = try await keep(["a", "b", "c", "d"].map { .sample($0) }, office)
            try await office.store.write { [raws] session in
                _ = try session.settle(kept[1].ledger, as: .machine, enquiry: nil)
                try session.countAttempt(at: [kept[0].ledger, kept[2].ledger])
                try session.countAttempt(at: [kept[2].ledger])
                try session.countAttempt(at: [])
                try session.noteFailure("no\u{0} room", of: kept[2].ledger)
                let left = try session.unfinished(of: "mailbox", after: 0, limit: 10, raws: raws)
                #expect(left.map(\.ledger) == [kept[0], kept[2], kept[3]].map(\.ledger))
                #expect(left.map(\.attempts) == [1, 2, 0])
                #expect(left.map(\.bytes) == [kept[0], kept[2], kept[3]].map(\.bytes))
                #expect(left.map(\.receivedAt) == [kept[0], kept[2], kept[3]].map(\.receivedAt))
                #expect(try session.unfinished(of: "mailbox", after: 0, limit: 2, raws: raws).count == 2)
                #expect(
                    try session.unfinished(of: "mailbox", after: kept[2].ledger, limit: 9, raws: raws).map(\.ledger)
                        == [
                            kept[3].ledger
                        ]
                )
                var failures: [String?] = []
                try session.ledger(limit: 3) { failures.append($0.failure) }
                #expect(failures == [nil, nil, "no room"])
            }
        }

        @Test("what is to be done to the server's copy is open until it is written down as done", arguments: Driver.all)
        func serverSteps(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let kept = try await keep(
                [
                    .sample("a", serverStep: "seen"), .sample("b"), .sample("c", serverStep: "move:Done"),
                    .sample("d", serverStep: "seen"),
                ],
                office
            )
            _ = try await keep([.sample("e", source: "portal", serverStep: "seen")], office)
            try await office.store.write { session in
                let open = try session.openServerSteps(of: "mailbox", limit: 10)
                #expect(open.map(\.key) == ["a", "c", "d"] && open.map(\.step) == ["seen", "move:Done", "seen"])
                #expect(try session.openServerSteps(of: "mailbox", limit: 1).map(\.key) == ["a"])
                try session.finishServerSteps([kept[0].ledger, kept[2].ledger], at: office.now)
                #expect(try session.openServerSteps(of: "mailbox", limit: 10).map(\.key) == ["d"])
                #expect(try session.openServerSteps(of: "portal", limit: 10).count == 1)
            }
        }

        @Test("an enquiry's kept messages are those that made it or joined it", arguments: Driver.all)
        func keptMessages(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let kept = try await keep(["a", "b", "c"].map { .sample($0) }, office)
            let reference = EnquiryReference(year: 2026, number: 9)
            try await office.store.write { [raws] session in
                for (message, disposition) in zip(kept, [Disposition.enquiry, .duplicate, .joined]) {
                    _ = try session.settle(message.ledger, as: disposition, enquiry: reference)
                    guard disposition != .duplicate else { continue }
                    try session.insert(Incoming().message(message.ledger, reference, office.now))
                }
                let messages = try session.keptMessages(of: reference, raws: raws)
                #expect(messages.map(\.bytes) == [kept[0].bytes, kept[2].bytes])
            }
        }
    }
}
