import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Notices")
    struct Notices {
        private static let cora = TestOffice.cora
        private static let rhys = TestOffice.rhys
        private static let mona = TestOffice.mona

        /// The notices of somebody, newest first, as “kind reference”.
        private static func list(_ person: Person, in session: any Session, before: Int64? = nil, limit: Int = 50)
            throws
            -> [String]
        {
            try session.notices(of: person, before: before, limit: limit)
                .map { "\($0.kind.rawValue) \($0.enquiry?.description ?? "-")" }
        }

        private static func list(_ person: Person, _ office: TestOffice) async throws -> [String] {
            try await office.store.read { try list(person, in: $0) }
        }

        @Test("whoever is given something is told in the same transaction, and by no other way", arguments: Driver.all)
        func together(_ driver: Driver) async throws {
            struct Stopped: Error {}
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            await #expect(throws: Stopped.self) {
                try await office.store.write { session in
                    try session.perform(
                        .allocate(to: .person(Self.rhys.email)),
                        on: reference,
                        context: office.context(Self.cora),
                        viewer: Self.cora
                    )
                    throw Stopped()
                }
            }
            #expect(try await Self.list(Self.rhys, office).isEmpty)
            let news = try await office.store.read { try $0.newsCount() }
            try await office.act(.allocate(to: .person(Self.rhys.email)), on: reference, as: Self.cora)
            #expect(try await Self.list(Self.rhys, office) == ["allocated \(reference)"])
            #expect(try await office.store.read { try $0.newsCount() } > news)
            let told = try await office.store.read { try $0.notices(of: Self.rhys, limit: 9) }
            #expect(told.first?.title == "\(reference) was allocated to you by Cora Bevan, due 19 October 2026")
            #expect(told.first?.at == office.now && told.first?.seenAt == nil)
            // Messages go the same way.
            try await office.join(reference)
            #expect(try await Self.list(Self.rhys, office) == ["arrived \(reference)", "allocated \(reference)"])
            #expect(try await Self.list(Self.cora, office).isEmpty)
        }

        @Test("what arrives is told only where it is urgent", arguments: Driver.all)
        func arrival(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.receive()
            #expect(try await Self.list(Self.cora, office).isEmpty)
            let urgent = try await office.receive(Incoming(category: "worry"))
            #expect(try await Self.list(Self.cora, office) == ["urgent \(urgent)"])
            #expect(try await Self.list(Self.rhys, office).isEmpty)
        }

        @Test("one cause is told once, and to others when they come to know of it", arguments: Driver.all)
        func once(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                let one = Notice(for: Self.cora.email, .urgent, about: nil, cause: "a", title: "It is urgent")
                let other = Notice(for: Self.mona.email, .urgent, about: nil, cause: "a", title: "It is urgent")
                let quiet = try session.newsCount()
                #expect(try session.tell([one], at: office.now) == 1)
                let news = try session.newsCount()
                #expect(news > quiet)
                #expect(try session.tell([one], at: office.now.adding(seconds: 60)) == 0)
                #expect(try session.newsCount() == news)
                #expect(try session.tell([one, other], at: office.now.adding(seconds: 60)) == 1)
                #expect(try session.notices(of: Self.cora, limit: 9).map(\.at) == [office.now])
            }
        }

        @Test("a list goes on from a number, and what is seen is counted no more", arguments: Driver.all)
        func reading(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let (first, second) = (try await office.receive(), try await office.receive())
            for reference in [first, second] {
                try await office.act(.allocate(to: .person(Self.rhys.email)), on: reference, as: Self.cora)
            }
            try await office.join(first)
            try await office.store.write { session in
                let all = try session.notices(of: Self.rhys, limit: 9)
                #expect(all.map(\.kind) == [.arrived, .allocated, .allocated])
                let (newest, oldest) = (try #require(all.first), try #require(all.last))
                #expect(try Self.list(Self.rhys, in: session, before: newest.id, limit: 1) == ["allocated \(second)"])
                #expect(try session.unseenNotices(of: Self.rhys) == 3)
                #expect(try session.unseenNotices(of: Self.rhys, most: 2) == 2)
                // Nobody sees for another.
                #expect(try !session.see(notice: newest.id, by: Self.cora.email, at: office.now))
                #expect(try session.seeNotices(about: first, by: Self.rhys.email, at: office.now) == 2)
                #expect(try !session.see(notice: newest.id, by: Self.rhys.email, at: office.now))
                #expect(try session.unseenNotices(of: Self.rhys) == 1)
                #expect(try session.seeNotices(upTo: oldest.id, by: Self.rhys.email, at: office.now) == 0)
                #expect(try session.seeNotices(upTo: newest.id, by: Self.rhys.email, at: office.now) == 1)
                #expect(try session.unseenNotices(of: Self.rhys) == 0)
                #expect(try session.notices(of: Self.rhys, limit: 9).allSatisfy { $0.seenAt == office.now })
            }
        }

        @Test("what somebody may not see any more is gone from their list, count and mail", arguments: Driver.all)
        func restricted(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            try await office.act(.allocate(to: .person(Self.rhys.email)), on: reference, as: Self.cora)
            let later = office.context(as: .intray, now: office.now.adding(seconds: 600))
            #expect(try await office.store.read { try $0.noticesToMail(later).map(\.person) } == [Self.rhys])
            try await office.store.write { session in
                let stored = try #require(try session.enquiry(reference))
                try session.record([.audienceChanged(.init(restricted: true))], on: stored, office.context(nil))
                #expect(try session.notices(of: Self.rhys, limit: 9).isEmpty)
                #expect(try session.unseenNotices(of: Self.rhys) == 0)
                #expect(try session.noticesToMail(later).isEmpty)
            }
        }

        @Test("everybody chooses how they are told, and only what differs is kept", arguments: Driver.all)
        func choices(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                #expect(try session.noticeChoices(of: Self.rhys.email).allSatisfy(\.isDefault))
                let quiet = NoticeChoice(.allocated, byMail: false, onPage: false)
                try session.save(quiet, of: Self.rhys.email)
                try session.save(NoticeChoice(.late, byMail: true, onPage: false), of: Self.rhys.email)
                #expect(try session.noticeChoices(of: Self.rhys.email).filter { !$0.isDefault }.count == 2)
                #expect(try session.noticeChoices(of: Self.cora.email).allSatisfy(\.isDefault))

                func notice(_ kind: NoticeKind, _ cause: String) -> Notice {
                    Notice(for: Self.rhys.email, kind, about: nil, cause: cause, title: cause)
                }
                #expect(try session.tell([notice(.allocated, "a"), notice(.late, "b")], at: office.now) == 1)
                #expect(try session.notices(of: Self.rhys, limit: 9).isEmpty)
                let later = office.context(as: .intray, now: office.now.adding(seconds: 600))
                let mail = try #require(try session.noticesToMail(later).first)
                #expect(mail.lines == [NoticeDigest.Line(title: "b", enquiry: nil)] && mail.more == 0)

                // What waits and is wanted no more is not mailed; what is chosen as by default leaves no row.
                try session.save(NoticeChoice(.late, byMail: false, onPage: true), of: Self.rhys.email)
                #expect(try session.noticesToMail(later).isEmpty)
                for kind in [NoticeKind.allocated, .late] {
                    try session.save(NoticeChoice(byDefault: kind), of: Self.rhys.email)
                }
                #expect(try session.integer("SELECT count(*) FROM notice_choice") == 0)
            }
        }

        @Test("a burst becomes one mail, of which everything is told once", arguments: Driver.all)
        func mailing(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                func at(_ seconds: Int64) -> DecisionContext {
                    office.context(as: .intray, now: office.now.adding(seconds: seconds))
                }
                for (number, second) in [0, 100, 299].enumerated() {
                    let notice = Notice(for: Self.rhys.email, .late, about: nil, cause: "\(number)", title: "\(number)")
                    _ = try session.tell([notice], at: office.now.adding(seconds: Int64(second)))
                }
                #expect(try session.noticesToMail(at(299)).isEmpty)
                let mail = try #require(try session.noticesToMail(at(300), lines: 2).first)
                #expect(mail.lines.map(\.title) == ["0", "1"] && mail.more == 1)
                // What came since the mail was made up is for the next one.
                let late = Notice(for: Self.rhys.email, .arrived, about: nil, cause: "x", title: "x")
                _ = try session.tell([late], at: office.now.adding(seconds: 301))
                #expect(try session.markMailed(mail, at: office.now.adding(seconds: 301)) == 3)
                #expect(try session.markMailed(mail, at: office.now.adding(seconds: 301)) == 0)
                #expect(try session.noticesToMail(at(600)).isEmpty)
                #expect(try session.noticesToMail(at(601)).map { $0.lines.map(\.title) } == [["x"]])
                // Whoever has seen it on the page needs no mail.
                #expect(try session.unseenNotices(of: Self.rhys) == 4)
                _ = try session.seeNotices(upTo: Int64.max, by: Self.rhys.email, at: office.now)
                #expect(try session.noticesToMail(at(601)).isEmpty)
            }
        }

        @Test("mail waits for working hours, and what is urgent does not", arguments: Driver.all)
        func hours(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            // Saturday, noon.
            let saturday = office.now.adding(seconds: 2 * 86_400 + 3_600)
            try await office.store.write { session in
                let late = Notice(for: Self.cora.email, .late, about: nil, cause: "a", title: "late")
                _ = try session.tell([late], at: office.now)
                #expect(try session.noticesToMail(office.context(as: .intray, now: saturday)).isEmpty)
                let monday = saturday.adding(seconds: 2 * 86_400)
                #expect(try session.noticesToMail(office.context(as: .intray, now: monday)).count == 1)
                let urgent = Notice(for: Self.cora.email, .urgent, about: nil, cause: "a", title: "urgent")
                _ = try session.tell([urgent], at: saturday)
                let mail = try #require(try session.noticesToMail(office.context(as: .intray, now: saturday)).first)
                #expect(mail.lines.map(\.title) == ["urgent", "late"])
            }
        }

        @Test("nobody whose account is switched off is written to", arguments: Driver.all)
        func switchedOff(_ driver: Driver) async throws {
            let people = [Self.cora, Self.rhys.switchedOff]
            let office = try await TestOffice(driver, staff: Staff(people: people))
            try await office.store.write { session in
                for email in [Self.rhys.email, "nobody@office.example"] {
                    _ = try session.tell(
                        [Notice(for: email, .late, about: nil, cause: "a", title: "late")],
                        at: office.now
                    )
                }
                let later = office.context(as: .intray, now: office.now.adding(seconds: 600))
                #expect(try session.noticesToMail(later).isEmpty)
            }
        }

        @Test("a note on an inbox is told to those who look after it", arguments: Driver.all)
        func handOver(_ driver: Driver) async throws {
            let carys = Person(email: "carys@office.example", name: "Carys Bowen", role: .coordinator)
            let office = try await TestOffice(driver, staff: Staff(people: TestOffice.people + [carys]))
            let desk = try await office.store.write { session in
                try session.save(kit: try Fixture.text("small-kit.yaml"), by: "operator", at: office.now)
                let loaded = try Office.load(in: session, zone: office.zone)
                return OfficeDesk(store: office.store, office: loaded, person: Self.cora, now: office.now)
            }
            _ = try await desk.leaveNote("Iris rings at two.", on: "office")
            let told = try await office.store.read { try $0.notices(of: carys, limit: 9) }
            #expect(told.map(\.title) == ["Cora Bevan left a hand-over note on the inbox “office”"])
            #expect(try await Self.list(Self.cora, office).isEmpty)
            #expect(try await Self.list(Self.rhys, office).isEmpty)
        }

        @Test("what is old and done with is forgotten", arguments: Driver.all)
        func forgetting(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let (open, closed) = (try await office.receive(), try await office.receive())
            for reference in [open, closed] {
                try await office.act(.allocate(to: .person(Self.rhys.email)), on: reference, as: Self.cora)
            }
            try await office.act(.close(.withdrawn, evidence: nil), on: closed, as: Self.rhys)
            try await office.store.write { session throws in
                #expect(try session.forgetNotices(before: office.now) == 0)
                #expect(try session.forgetNotices(before: office.now.adding(seconds: 1)) == 1)
                #expect(try Self.list(Self.rhys, in: session) == ["allocated \(open)"])
            }
        }
    }
}
