import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Notices that time brings")
    struct NoticesOfTime {
        private static let rhys = TestOffice.rhys
        private static let mona = TestOffice.mona

        private static func titles(_ person: Person, _ office: TestOffice) async throws -> [String] {
            try await office.store.read { try $0.notices(of: person, limit: 50).map(\.title) }
        }

        /// What is told at a moment; how many enquiries were looked at.
        private static func tell(_ office: TestOffice, at now: Instant, limit: Int = 200) async throws -> Int {
            try await office.store.write { try $0.tellOfTime(office.context(as: .intray, now: now), limit: limit) }
        }

        private static func due(_ reference: EnquiryReference, _ office: TestOffice) async throws -> (
            risk: Instant, due: Instant
        ) {
            try await office.store.read { session in
                let row = try session.first("SELECT at_risk_at, due_at FROM enquiry WHERE id = \(reference.id)") {
                    ($0.integer(0), $0.integer(1))
                }
                let moments = try #require(row)
                return (Instant(seconds: moments.0), Instant(seconds: moments.1))
            }
        }

        private static func acknowledged(_ office: TestOffice) async throws -> EnquiryReference {
            let reference = try await office.begunEnquiry()
            try await office.act(.acknowledge(at: nil, how: nil), on: reference, as: rhys)
            try await office.store.write {
                _ = try $0.seeNotices(upTo: Int64.max, by: rhys.email, at: office.now)
                try $0.run("DELETE FROM notice")
            }
            return reference
        }

        @Test("at risk is told when it begins and late when the day has passed, each once", arguments: Driver.all)
        func told(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await Self.acknowledged(office)
            let (risk, due) = try await Self.due(reference, office)
            #expect(try await office.store.read { try $0.nextTellingOfTime() } == risk)
            #expect(try await Self.tell(office, at: risk.adding(seconds: -1)) == 0)
            #expect(try await Self.tell(office, at: risk) == 1)
            #expect(try await Self.tell(office, at: due) == 0)
            let day = "12 November 2026"
            let atRisk = "\(reference) is at risk of being late: it is due on \(day)"
            #expect(try await Self.titles(Self.rhys, office) == [atRisk])
            #expect(try await Self.titles(Self.mona, office).isEmpty)
            #expect(try await Self.tell(office, at: due.adding(seconds: 1)) == 1)
            #expect(try await Self.tell(office, at: due.adding(seconds: 9_000_000)) == 0)
            #expect(try await office.store.read { try $0.nextTellingOfTime() } == nil)
            let late = "\(reference) is late: it was due on \(day)"
            #expect(try await Self.titles(Self.rhys, office) == [late, atRisk])
            #expect(try await Self.titles(Self.mona, office) == ["\(late) (with Rhys Hale)"])
        }

        @Test("what is done to it does not tell it again, another date does", arguments: Driver.all)
        func again(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await Self.acknowledged(office)
            let late = try await Self.due(reference, office).due.adding(seconds: 1)
            #expect(try await Self.tell(office, at: late) == 1)
            let told = try await Self.titles(Self.rhys, office)
            #expect(told.count == 1)
            try await office.act(.note("Rang them."), on: reference, as: Self.rhys)
            #expect(try await Self.tell(office, at: late) == 1)
            #expect(try await Self.titles(Self.rhys, office) == told)
            // Whoever has it from now on does not know yet.
            try await office.act(.allocate(to: .person(TestOffice.lena.email)), on: reference, as: TestOffice.cora)
            _ = try await Self.tell(office, at: late)
            #expect(try await Self.titles(TestOffice.lena, office).count == 2)
            let extended = CivilDate("2026-12-01")
            try await office.act(
                .extend(.init(clock: "correspondence", until: extended, because: "The boxes are away.")),
                on: reference,
                as: TestOffice.lena
            )
            let second = try await Self.due(reference, office).due.adding(seconds: 1)
            #expect(try await Self.tell(office, at: second) == 1)
            #expect(try await Self.titles(TestOffice.lena, office).first?.hasSuffix("1 December 2026") == true)
        }

        @Test("nothing is told of what is closed or stands still", arguments: Driver.all)
        func quiet(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let closed = try await Self.acknowledged(office)
            try await office.act(.close(.withdrawn, evidence: nil), on: closed, as: Self.rhys)
            #expect(try await Self.tell(office, at: office.now.adding(seconds: 90_000_000)) == 0)
        }

        @Test("a scan is bounded, and goes on where it stopped", arguments: Driver.all)
        func bounded(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            for _ in 0..<5 { try await office.receive() }
            let late = office.now.adding(seconds: 90_000_000)
            #expect(try await Self.tell(office, at: late, limit: 2) == 2)
            #expect(try await Self.tell(office, at: late, limit: 2) == 2)
            #expect(try await Self.tell(office, at: late, limit: 2) == 1)
            #expect(try await Self.tell(office, at: late, limit: 2) == 0)
            #expect(try await Self.titles(Self.mona, office).count == 5)
            #expect(try await Self.titles(TestOffice.cora, office).count == 5)
        }

        @Test("of what only named people may see, managers are not told", arguments: Driver.all)
        func restricted(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.receive(Incoming(category: "worry"))
            #expect(try await Self.tell(office, at: office.now.adding(seconds: 90_000_000)) == 1)
            #expect(try await Self.titles(Self.mona, office).isEmpty)
            #expect(try await Self.titles(TestOffice.cora, office).count == 2)
        }
    }
}

/// What notices cost must follow how many wait, not what was ever told or received.
@Suite("Plans of the notices on SQLite")
struct NoticePlanTests {
    private func plan(_ body: @escaping @Sendable (any Session, TestOffice) throws -> Void) async throws -> [String] {
        let office = try await TestOffice(.sqlite)
        return try await office.store.write { session in
            let recording = RecordingSession(base: session)
            try body(recording, office)
            return try recording.queries.all.flatMap { query in
                try session.rows("EXPLAIN QUERY PLAN \(sql: query)") { $0.text(3) }
            }
        }
    }

    @Test("the scan for what time brings reads only what is due")
    func time() async throws {
        let plan = try await plan { session, office in
            _ = try session.tellOfTime(office.context(as: .intray))
            _ = try session.nextTellingOfTime()
        }
        #expect(plan.allSatisfy { $0.contains(" INDEX enquiry_to_tell") }, "\(plan)")
    }

    @Test("lists, counts and mail read the notices of one person by an index, in its order")
    func lists() async throws {
        let plan = try await plan { session, office in
            _ = try session.notices(of: TestOffice.rhys, before: 9, limit: 9)
            _ = try session.unseenNotices(of: TestOffice.rhys)
            _ = try session.tell(
                [Notice(for: TestOffice.rhys.email, .late, about: nil, cause: "a", title: "a")],
                at: office.now
            )
            _ = try session.noticesToMail(office.context(as: .intray, now: office.now.adding(seconds: 600)))
        }
        let notices = plan.filter { $0.contains(" notice ") || $0.hasSuffix(" notice") }
        #expect(notices.count == 5 && notices.allSatisfy { $0.contains(" INDEX notice_") }, "\(plan)")
        #expect(plan.filter { $0.hasPrefix("SCAN notice") }.allSatisfy { $0.contains("notice_to_mail") }, "\(plan)")
        let enquiries = plan.filter { $0.contains("SEARCH enquiry") }
        #expect(enquiries.allSatisfy { $0.contains("INTEGER PRIMARY KEY") }, "\(plan)")
    }
}
