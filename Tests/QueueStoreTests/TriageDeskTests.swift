import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("The triage desk")
    struct TriageDesk {
        private static let forwarding = Forwarding(
            by: Correspondent(name: nil, address: "clerk@office.example"),
            from: Correspondent(name: "Iris Marsh", address: "iris@example.org"),
            sentAt: Instant(seconds: 1_791_000_000),
            evidence: "From: Iris Marsh <iris@example.org>",
            isAttributed: true
        )

        private static let explained = Incoming(
            suggestedTo: .person(TestOffice.rhys.email),
            because: ["case file", "a\u{1F}b\0c"],
            alternatives: [.init(code: "library", probability: 0.125), .init(code: "meeting", probability: 0.03)],
            advisories: [.welfare, .media],
            advisoryReasons: ["welfare": ["hurt myself", "no way out"], "media": ["a newspaper"]],
            routeBecause: ["answered them before", "has the least to do"],
            forwarded: forwarding
        )

        private func rows(_ office: TestOffice, as viewer: Person? = nil) async throws -> [TriageRow] {
            let filter = ListFilter(view: .triage, viewer: viewer, now: office.now, today: office.today)
            return try await office.store.read { try $0.triageRows(filter, kit: office.kit) }
        }

        private func faults(_ office: TestOffice) async throws -> [String] {
            try await office.store.read { try $0.readModelFaults(after: 0, limit: 99, office.context(nil)).faults }
        }

        /// What a row says of the proposal, as text.
        private func words(_ row: TriageRow) -> String {
            let advisories = row.advisoryReasons.map { "\($0.advisory.rawValue): \($0.words)" }
            return """
                \(row.because) \(row.alternatives.map { "\($0.code) \($0.probability)" }) \(row.routeBecause)
                \(row.missing) \(advisories) \(row.forwarding == Self.forwarding) \(row.abstained) \(row.cameBack)
                """
        }

        private static let expected = """
            ["case file", "a b c"] ["library 0.125", "meeting 0.03"] ["answered them before", "has the least to do"]
            ["case-number"] ["welfare: [\\"hurt myself\\", \\"no way out\\"]", "media: [\\"a newspaper\\"]"] true false false
            """

        @Test("shows what is proposed and why", arguments: Driver.all)
        func why(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Self.explained)
            let bare = try await office.receive(Incoming(category: "library", advisories: []))
            let rows = try await rows(office)
            #expect(rows.map(\.summary.reference) == [reference, bare])
            #expect(words(rows[0]) == Self.expected)
            #expect(rows[0].summary.suggestedTo == TestOffice.rhys.email && rows[0].summary.probability == 0.8)
            #expect(rows[1].because == ["case file"] && rows[1].routeBecause.isEmpty && rows[1].forwarding == nil)
            #expect(rows[1].missing.isEmpty && rows[1].advisoryReasons.isEmpty && rows[1].alternatives.isEmpty)
            #expect(try await faults(office).isEmpty)
        }

        @Test(
            "reads the events where an older version wrote the enquiry, until it is brought up",
            arguments: Driver.all
        )
        func older(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Self.explained)
            try await office.tamper(["DELETE FROM proposal"])
            var read = try await rows(office)
            #expect(read.map(\.summary.reference) == [reference] && read[0].routeBecause.count == 2)
            #expect(try await faults(office) == ["\(reference): the lists and the events disagree about proposal"])
            try await office.store.write { try $0.rewriteOpen(office.context(nil)) }
            read = try await rows(office)
            #expect(words(read[0]) == Self.expected)
            #expect(try await faults(office).isEmpty)
        }

        @Test("whoever changes a row, or leaves one behind, is found out", arguments: Driver.all)
        func tampering(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Self.explained)
            try await office.tamper(["UPDATE proposal SET because = 'nothing'"])
            #expect(try await faults(office).count == 1)
            try await office.act(.note("!"), on: reference)
            #expect(try await faults(office).isEmpty)
            try await office.act(.allocate(to: .pool), on: reference)
            try await office.tamper([
                """
                INSERT INTO proposal (enquiry_id, abstained, came_back, alternatives, because, route_because, missing,
                    advisory_reasons) VALUES (\(reference.id), 0, 0, '', '', '', '', '')
                """
            ])
            #expect(try await faults(office).count == 1)
        }

        @Test("forgets what is decided, and knows it again when it comes back", arguments: Driver.all)
        func decided(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Self.explained)
            func kept() async throws -> Int64? {
                try await office.store.read { try $0.integer("SELECT count(*) FROM proposal") }
            }
            #expect(try await rows(office)[0].isConfident)
            try await office.act(.allocate(to: .person(TestOffice.rhys.email)), on: reference)
            #expect(try await rows(office).isEmpty)
            #expect(try await kept() == 0)
            try await office.act(.handBack(because: "Not ours."), on: reference)
            let back = try await rows(office)
            #expect(back.map(\.cameBack) == [true] && back.map(\.isConfident) == [false])
            #expect(back[0].agreement != nil)
            try await office.act(.discard, on: reference)
            #expect(try await kept() == 0)
        }

        @Test("one row by itself is that of the page", arguments: Driver.all)
        func single(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Self.explained)
            let worry = try await office.receive(Incoming(category: "worry"))
            let pooled = try await office.receive()
            try await office.act(.allocate(to: .pool), on: pooled)
            try await office.store.read { session throws in
                func row(_ reference: EnquiryReference) throws -> TriageRow? {
                    try session.triageRow(of: reference, for: TestOffice.rhys, kit: office.kit)
                }
                #expect(try row(reference).map(words) == Self.expected)
                #expect(try row(worry) == nil && row(pooled) == nil)
            }
        }

        @Test("asks for a look where the proposal is in doubt", arguments: Driver.all)
        func confident(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let rhys = Allocation.person(TestOffice.rhys.email)
            let sure = try await office.receive(Incoming(suggestedTo: rhys, distressing: [.violence]))
            let doubted = [
                Incoming(suggestedTo: rhys, abstained: true), Incoming(),
                Incoming(suggestedTo: rhys, quarantine: "It has no end."),
            ]
            for incoming in doubted { try await office.receive(incoming) }
            let lost = try await office.receive(Incoming(suggestedTo: rhys))
            try await office.tamper(["UPDATE enquiry SET suggested_category = 'lost' WHERE id = \(lost.id)"])
            let read = try await rows(office)
            #expect(read.count == 5 && read.filter(\.isConfident).map(\.summary.reference) == [sure])
            #expect(read.filter(\.isDistressing).map(\.summary.reference) == [sure])
            #expect(read.filter { $0.agreement == nil }.count == 2)
        }

        @Test(
            "finds what was decided lately however many ordinary closings came after, newest first and each once",
            arguments: Driver.all
        )
        func lately(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            var decided: [EnquiryReference] = []
            for number in 0..<3 {
                let reference = try await office.receive()
                let command = number == 1 ? EnquiryCommand.discard : .allocate(to: .pool)
                try await office.act(command, on: reference, as: TestOffice.cora)
                decided.append(reference)
                for _ in 0..<20 {
                    let other = try await office.receive()
                    try await office.act(.close(.withdrawn, evidence: nil), on: other, as: TestOffice.cora)
                }
            }
            for limit in 1...4 {
                let found = try await office.store.read {
                    try $0.recentDecisions(by: TestOffice.mona, since: office.now, limit: limit)
                }
                #expect(found.map(\.reference) == Array(decided.reversed().prefix(limit)))
                #expect(found.dropFirst().first.map { $0.deed == .discarded } ?? true)
            }
            let own = try await office.store.read {
                try $0.recentDecisions(by: TestOffice.cora, since: office.now, limit: 4)
            }
            #expect(own.isEmpty)
        }

        @Test("tells who asked the same, as far as the viewer may know", arguments: Driver.all, [61, 62])
        func same(_ driver: Driver, _ seed: UInt64) async throws {
            let office = try await TestOffice(driver, kit: "wide-kit.yaml", staff: RandomStore.staff)
            try await office.store.write { try RandomStore(seed).fill(office, in: $0) }
            try await office.store.read { session throws in
                var told = 0
                for viewer in RandomStore.viewers {
                    let filter = ListFilter(
                        view: .triage,
                        limit: 1_000,
                        viewer: viewer,
                        now: office.now,
                        today: office.today
                    )
                    let rows = try session.triageRows(filter, kit: office.kit)
                    #expect(try rows.map(\.summary.reference) == session.list(filter).map(\.reference))
                    let same = try session.sameRequests(as: rows.map(\.summary), viewer: viewer)
                    for row in rows {
                        let alone = try session.sameRequest(as: row.summary.reference, viewer: viewer)
                        let others = same[row.summary.reference, default: []]
                        #expect(others == alone.map(\.reference))
                        for other in others { #expect(try session.isVisible(other, to: viewer)) }
                        told += others.count
                    }
                }
                #expect(told > 20)
            }
        }
    }
}
