import Classifier
import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("The office at work")
    struct OfficeAtWork {
        @Test("staff come back as they were kept", arguments: Driver.all)
        func staff(_ driver: Driver) async throws {
            let day = CivilDate(daysSinceEpoch: 20_741)
            let staff = Staff(
                people: TestOffice.people,
                posts: [Post(code: "desk", name: "Desk", holders: ["RHYS@office.example", TestOffice.lena.email])],
                deputies: [
                    Deputy(principal: TestOffice.cora.email, deputy: TestOffice.lena.email, first: day, last: day)
                ],
                named: ["worry": [TestOffice.lena.email]],
                optOuts: [TestOffice.rhys.email: [.killing, .danger]],
                patterns: [
                    TestOffice.rhys.email: [
                        PatternPeriod(from: day, pattern: try WorkingPattern(parsing: "Mon Tue 09:00-17:00"))
                    ]
                ],
                absences: [TestOffice.lena.email: [Absence(first: day, last: day.adding(days: 3), kind: .training)]]
            )
            let office = try await TestOffice(driver, staff: staff)
            try await office.store.write { session throws in
                let kept = try session.staff()
                #expect(kept.posts == staff.posts && kept.deputies == staff.deputies && kept.named == staff.named)
                #expect(kept.optOuts == staff.optOuts && kept.patterns == staff.patterns)
                #expect(kept.absences == staff.absences)
                try session.save(optOuts: [], of: TestOffice.rhys.email)
                #expect(try session.removeDeputies(of: TestOffice.cora.email) == 1)
                #expect(try session.removePost("desk") && !session.removePost("desk"))
                let absence = try #require(try session.absences()[TestOffice.lena.email]?.first)
                #expect(try session.removeAbsence(absence.id) == TestOffice.lena.email)
                #expect(try session.removeAbsence(absence.id) == nil)
                let left = try session.staff()
                #expect(left.posts.isEmpty && left.deputies.isEmpty && left.optOuts.isEmpty && left.absences.isEmpty)
            }
        }

        @Test(
            "whoever writes is told who writes already, for five minutes from the last sign of life",
            arguments: Driver.all
        )
        func writing(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            let (cora, rhys) = (TestOffice.cora.email, TestOffice.rhys.email)
            try await office.store.write { session throws in
                let now = office.now
                #expect(try session.beginWriting(reference, by: cora, now: now) == nil)
                let told = try session.beginWriting(reference, by: rhys, now: now.adding(seconds: 299))
                #expect(told?.holder == cora && told?.since == now && told?.until == now.adding(seconds: 300))
                #expect(try session.beginWriting(reference, by: cora, now: now.adding(seconds: 200)) == nil)
                let renewed = try session.writing(on: reference, now: now.adding(seconds: 499))
                #expect(renewed?.holder == cora && renewed?.since == now && renewed?.until == now.adding(seconds: 500))
                #expect(try session.writing(on: reference, now: now.adding(seconds: 500)) == nil)
                #expect(try session.beginWriting(reference, by: rhys, now: now.adding(seconds: 500)) == nil)
                try session.endWriting(reference, by: cora)
                #expect(try session.writing(on: reference, now: now.adding(seconds: 501))?.holder == rhys)
                try session.endWriting(reference, by: rhys)
                #expect(try session.writing(on: reference, now: now.adding(seconds: 501)) == nil)
            }
        }

        @Test("notes for the next person are kept, the newest first", arguments: Driver.all)
        func handover(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session throws in
                for (inbox, text) in [("office", "Iris rings at two."), ("north", "Nothing."), ("office", "She rang.")]
                {
                    try session.leave(
                        HandoverNote(inbox: inbox, at: office.now, actor: .person(TestOffice.cora.email), text: text)
                    )
                }
                #expect(
                    try session.handover(inbox: "office", limit: 9).map(\.text) == ["She rang.", "Iris rings at two."]
                )
                #expect(
                    try session.handover(inbox: "office", limit: 1).map(\.actor) == [.person(TestOffice.cora.email)]
                )
            }
        }

        @Test("what is known of a correspondent is kept by address, and their papers with it", arguments: Driver.all)
        func correspondents(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let day = office.today
            try await office.store.write { session throws in
                #expect(try session.correspondent("iris@example.org") == nil)
                let iris = CorrespondentRecord(
                    address: "Iris@Example.org",
                    name: "Iris Marsh",
                    language: .cy,
                    organisation: "A chapel",
                    adjustments: "large print",
                    telephone: "029",
                    postal: "1 High Street\nBarry"
                )
                for record in [CorrespondentRecord(address: iris.address, name: "I."), iris] {
                    try session.save(record, by: .operatorOfMachine, at: office.now)
                    #expect(try session.correspondent("IRIS@example.org") == record)
                }
                for kind in ["form of authority", "grant of probate"] {
                    try session.add(
                        AuthorityDocument(
                            address: "IRIS@example.org",
                            onBehalfOf: "Her father",
                            kind: kind,
                            seenOn: day,
                            expiresOn: day.adding(days: 30),
                            enquiry: EnquiryReference(year: 2026, number: 4)
                        ),
                        by: .person(TestOffice.cora.email)
                    )
                }
                let papers = try session.authorities(of: "iris@example.org", for: nil)
                #expect(papers.map(\.kind) == ["grant of probate", "form of authority"])
                #expect(papers.allSatisfy { $0.expiresOn == day.adding(days: 30) && $0.enquiry?.number == 4 })
            }
        }

        @Test(
            "whoever changes, takes out, or puts in an entry of the journal is found out",
            arguments: Driver.all,
            [
                "UPDATE journal SET detail = 'Nothing.' WHERE sequence = 2", "DELETE FROM journal WHERE sequence = 2",
                "UPDATE journal SET actor = 'mona@office.example' WHERE sequence = 1",
                "UPDATE journal SET at = at + 1 WHERE sequence = 3", "DELETE FROM journal WHERE sequence = 1",
            ]
        )
        func journal(_ driver: Driver, _ statement: String) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session throws in
                for number in 1...3 {
                    try session.note("calendar", "Entry \(number)\u{0}", by: .operatorOfMachine, at: office.now)
                }
                #expect(try session.journal(limit: 2).map(\.detail) == ["Entry 3", "Entry 2"])
            }
            #expect(try await office.audit().faults.isEmpty)
            try await office.tamper([Statement(stringLiteral: statement)])
            let faults = try await office.audit().faults
            #expect(!faults.isEmpty && faults.allSatisfy { $0.hasPrefix("the office's journal, entry ") })
        }
    }

    @Suite("Dates that are reckoned again")
    struct ReckonedAgain {
        /// Summary of one enquiry.
        private func summary(_ reference: EnquiryReference, _ office: TestOffice) async throws -> EnquirySummary {
            try await office.store.read { try #require(try $0.summary(of: reference, for: nil)) }
        }

        @Test(
            "when somebody's hours change, so does the day on which they must act, and nothing else",
            arguments: Driver.all
        )
        func hours(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            let others = try await office.receive()
            try await office.act(.allocate(to: .person(TestOffice.rhys.email)), on: reference)
            try await office.act(.allocate(to: .person(TestOffice.lena.email)), on: others)
            let before = try await (summary(reference, office), summary(others, office))
            // Due on Monday 19 October.
            #expect(before.0.actBy == "2026-10-19")
            let period = PatternPeriod(
                from: office.today.adding(days: -30),
                pattern: try WorkingPattern(parsing: "Thu Fri 09:00-17:00")
            )
            try await office.store.write { session in
                try session.save(period, of: TestOffice.rhys.email)
                let away = Absence(first: office.today.adding(days: 1), last: office.today.adding(days: 1))
                try session.add(away, of: TestOffice.rhys.email)
                let context = DecisionContext(
                    now: office.now,
                    actor: .intray,
                    role: nil,
                    kit: office.kit,
                    staff: try session.staff(),
                    calendar: .shipped,
                    zone: office.zone
                )
                try session.rewriteOpen(allocatedTo: [TestOffice.rhys.email], context)
                #expect(try session.readModelFaults(after: 0, limit: 9, context).faults.isEmpty)
            }
            let after = try await summary(reference, office)
            #expect(after.actBy == "2026-10-15" && after.version == before.0.version)
            #expect(after.leadingClock?.due == before.0.leadingClock?.due)
            let elsewhere = try await summary(others, office)
            #expect(elsewhere.actBy == before.1.actBy)
            #expect(try await office.audit().faults.isEmpty)
        }

        @Test("another calendar moves what it moves, once, and says so; what is closed stays", arguments: Driver.all)
        func calendar(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let open = try await office.receive()
            let closed = try await office.receive()
            try await office.act(.close(.withdrawn, evidence: nil), on: closed)
            let calendar = try HolidayCalendar.shipped.with("2026-10-16")
            let context = office.context(as: .intray, calendar: calendar)
            try await office.store.write { session throws in
                let moved = try session.deadlinesMoved(by: context)
                #expect(moved.map(\.clock) == ["acknowledge", "correspondence"])
                #expect(moved.allSatisfy { $0.enquiry == open && !$0.isEarlier })
                #expect(moved.first?.to.description == "2026-10-20")
                #expect(try session.enquiry(open)?.enquiry.version == 1)
                #expect(try session.recompute(context) == moved)
                #expect(try session.recompute(context).isEmpty && session.deadlinesMoved(by: context).isEmpty)
                let events = try session.events(of: open)
                #expect(events.map(\.kind) == ["received", "recomputed"] && events.last?.actor == .intray)
                #expect(try session.enquiry(closed)?.enquiry.version == 2)
                #expect(try session.readModelFaults(after: 0, limit: 9, context).faults.isEmpty)
            }
            #expect(try await summary(open, office).leadingClock?.due == "2026-10-20")
        }
    }
}
