import Testing
import Triage
import WorkingTime

@Suite("Notices")
struct NoticeTests {
    private static let reference = "ENQ-2026-000123"

    /// What a case tells.
    private static func notices(_ matter: NoticeCase, _ office: NoticeOffice) throws -> [Notice] {
        var enquiry = try office.enquiry(heldBy: matter.holder)
        switch matter.state {
        case .closed: enquiry.evolve(.closed(.init(outcome: .supplied, evidence: "zebra")), at: office.small.now)
        case .inReview:
            let asker = "\(matter.asker)@office.example"
            enquiry.evolve(
                .reviewAsked(Review(askedBy: asker, reviewer: nil, outcome: nil, remark: "zebra")),
                at: office.small.now
            )
        default: enquiry.state = matter.holder == nil ? .new : matter.state
        }
        switch matter.happening {
        case .events(let events): return try office.told(events, on: enquiry, by: matter.actor)
        case .command(let command):
            let events = try enquiry.decide(command, office.context(matter.actor))
            return try office.told(events, on: enquiry, by: matter.actor)
        }
    }

    @Test("whoever it concerns is told, and nobody else", arguments: NoticeCase.all)
    func whoIsTold(_ matter: NoticeCase) throws {
        let office = try NoticeOffice()
        let notices = try Self.notices(matter, office)
        #expect(notices.inShort == matter.told)
        #expect(notices.allSatisfy { $0.enquiry == office.small.reference })
    }

    @Test("no notice says a word of what anybody wrote, nor of what an enquiry is about", arguments: NoticeCase.all)
    func noDetail(_ matter: NoticeCase) throws {
        for notice in try Self.notices(matter, NoticeOffice()) {
            let text = (notice.title + notice.cause).lowercased()
            for word in ["zebra", "records", "library", "case-number", "court", "safeguarding", "welfare", "\n"] {
                #expect(!text.contains(word), "\(notice.title)")
            }
            #expect(notice.title.contains(Self.reference))
        }
    }

    @Test("what is urgent on arrival is told to those who coordinate")
    func urgentArrival() throws {
        let office = try NoticeOffice()
        #expect(try office.told([office.received("records")], on: nil, by: "intray").isEmpty)
        let welfare = try office.told([office.received("records", [.welfare])], on: nil, by: "intray")
        #expect(welfare.inShort == ["carys urgent", "cora urgent"])
        #expect(welfare.allSatisfy { $0.title == "ENQ-2026-000123 is urgent: somebody must look at it now" })
        // Who enters it knows.
        let entered = try office.told([office.received("worry")], on: nil, by: "cora")
        #expect(entered.inShort == ["carys urgent"])
        let answered = EnquiryEvent.closed(.init(outcome: .answeredElsewhere, evidence: nil))
        #expect(try office.told([office.received("worry"), answered], on: nil, by: "intray").isEmpty)
    }

    @Test("without a coordinator the administrators are told, and nobody who is not there")
    func nobodyCoordinates() throws {
        let office = try NoticeOffice(without: [.coordinator])
        #expect(try office.told([office.received("worry")], on: nil, by: "intray").inShort == ["ada urgent"])
        let empty = try NoticeOffice(without: Set(Role.allCases))
        #expect(try empty.told([empty.received("worry")], on: nil, by: "intray").isEmpty)
    }

    @Test("of what only named people may see, only they are told")
    func restricted() throws {
        let office = try NoticeOffice(named: NoticeOffice.named)
        #expect(
            try office.told([office.received("worry")], on: nil, by: "intray").inShort == [
                "carys urgent", "lena urgent",
            ]
        )
        // Rhys had it before it was restricted.
        let held = try office.enquiry(heldBy: "rhys")
        let events = try held.decide(
            .triage(category: "worry", to: .person(SmallOffice.lena.email)),
            office.context("carys")
        )
        #expect(try office.told(events, on: held, by: "carys").inShort == ["lena allocated", "lena urgent"])
        // What does not arrive there is for those of them who coordinate.
        let failed = EnquiryEvent.undelivered(.init(message: 8, to: [], because: "", report: nil))
        let worry = try office.enquiry("worry", heldBy: nil)
        #expect(try office.told([failed], on: worry, by: "intray").inShort == ["carys undelivered"])
    }

    @Test("what becomes restricted is told to those named then, once")
    func becomesRestricted() throws {
        let office = try NoticeOffice(named: NoticeOffice.named)
        var before = try office.enquiry("worry", heldBy: nil)
        before.restricted = false
        let changed = try office.told([.audienceChanged(.init(restricted: true))], on: before, by: "ada")
        #expect(changed.inShort == ["carys urgent", "lena urgent"])
        #expect(Set(changed.map(\.cause)) == [Self.reference])
    }

    @Test("who serves another inbox is not told")
    func otherInbox() throws {
        let office = try NoticeOffice()
        let enquiry = try office.enquiry(heldBy: "nell")
        let failed = EnquiryEvent.undelivered(.init(message: 8, to: [], because: "", report: nil))
        #expect(
            try office.told([failed], on: enquiry, by: "intray").inShort == ["carys undelivered", "cora undelivered"]
        )
    }

    @Test("who stands in for somebody is told in their place, unless it was their own deed")
    func deputies() throws {
        let today = try NoticeOffice().small.context(nil).today
        func office(_ principal: Person, _ deputy: Person, on day: CivilDate) throws -> NoticeOffice {
            try NoticeOffice(
                deputies: [Deputy(principal: principal.email, deputy: deputy.email, first: day, last: day)]
            )
        }
        let away = try office(SmallOffice.rhys, SmallOffice.lena, on: today)
        let enquiry = try away.enquiry(heldBy: nil)
        let given = try enquiry.decide(.allocate(to: .person(SmallOffice.rhys.email)), away.context("cora"))
        let told = try away.told(given, on: enquiry, by: "cora")
        #expect(told.inShort == ["lena allocated"])
        #expect(
            told.first?.title
                == "ENQ-2026-000123 was allocated to Rhys Hale, for whom you stand in, by Cora Bevan, due 19 October 2026"
        )
        #expect(try away.told(given, on: enquiry, by: "lena").inShort == ["rhys allocated"])
        #expect(
            try office(SmallOffice.rhys, SmallOffice.lena, on: today.adding(days: 1))
                .told(given, on: enquiry, by: "cora").inShort == ["rhys allocated"]
        )
        // A colleague cannot do a coordinator's work, and what is urgent is told to those who are away too.
        let desk = try office(SmallOffice.cora, SmallOffice.lena, on: today)
        #expect(
            try desk.told([desk.received("worry")], on: nil, by: "intray").inShort == ["carys urgent", "cora urgent"]
        )
        let both = try office(SmallOffice.cora, NoticeOffice.carys, on: today)
        #expect(
            try both.told([both.received("worry")], on: nil, by: "intray").inShort == ["carys urgent", "cora urgent"]
        )
        let asked = EnquiryEvent.reviewAsked(
            Review(askedBy: SmallOffice.rhys.email, reviewer: SmallOffice.cora.email, outcome: nil, remark: nil)
        )
        let begun = try both.enquiry(heldBy: "rhys")
        #expect(try both.told([asked], on: begun, by: "rhys").inShort == ["carys review-asked"])
    }

    @Test("a message that opens it again is told as a message alone")
    func opensAgain() throws {
        let office = try NoticeOffice()
        var enquiry = try office.enquiry(heldBy: "rhys")
        enquiry.evolve(.closed(.init(outcome: .supplied, evidence: nil)), at: office.small.now)
        let reopened = try enquiry.decide(.reopen(because: "Zebra wrote again"), office.context("intray"))
        let joined = EnquiryEvent.joined(
            .init(
                from: Correspondent(name: nil, address: "zebra@zebra.example"),
                subject: "Zebra",
                receivedAt: office.small.now,
                evidence: "",
                advisories: []
            )
        )
        let told = try office.told(reopened + [joined], on: enquiry, by: "intray")
        #expect(told.inShort == ["rhys arrived"])
        #expect(
            told.first?.title
                == "A message came for ENQ-2026-000123, which was closed and is open again, due 19 October 2026"
        )
    }

    @Test("what is urgent is told again when it is open again")
    func urgentAgain() throws {
        let office = try NoticeOffice()
        var enquiry = try office.enquiry("worry", heldBy: "cora")
        enquiry.evolve(.closed(.init(outcome: .withdrawn, evidence: nil)), at: office.small.now)
        let events = try enquiry.decide(.reopen(because: "Zebra rang"), office.context("carys"))
        let told = try office.told(events, on: enquiry, by: "carys")
        #expect(told.inShort == ["cora allocated", "cora urgent"])
        #expect(told.allSatisfy { $0.cause == "\(Self.reference) 3" })
    }

    @Test("each event has a cause of its own")
    func causes() throws {
        let office = try NoticeOffice()
        let enquiry = try office.enquiry(heldBy: "rhys")
        let failed = EnquiryEvent.undelivered(.init(message: 8, to: [], because: "", report: nil))
        let causes = try office.told([failed, failed], on: enquiry, by: "intray").map(\.cause)
        #expect(causes == ["ENQ-2026-000123 2", "ENQ-2026-000123 3"])
    }

    @Test("at risk is told to whoever holds it, late to the managers too", arguments: TimePassed.allCases)
    func time(_ passed: TimePassed) throws {
        let office = try NoticeOffice(named: NoticeOffice.named)
        func told(_ code: String = "records", heldBy holder: String?) throws -> [Notice] {
            let matter = NoticeMatter(try office.enquiry(code, heldBy: holder))
            return Notice.of(passed, matter, try office.context("intray"))
        }
        let kind = passed.rawValue
        let managers = passed == .late ? ["mona late"] : []
        #expect(try told(heldBy: "rhys").inShort == managers + ["rhys \(kind)"])
        #expect(try told(heldBy: nil).inShort == ["carys \(kind)", "cora \(kind)"] + managers)
        #expect(try told(heldBy: "pool").inShort == ["carys \(kind)", "cora \(kind)"] + managers)
        #expect(try told("worry", heldBy: "lena").inShort == ["lena \(kind)"])
        let held = try told(heldBy: "rhys")
        #expect(held.first?.cause == "ENQ-2026-000123 2026-10-19")
        let day = "19 October 2026"
        #expect(
            held.map(\.title)
                == (passed == .atRisk
                    ? ["ENQ-2026-000123 is at risk of being late: it is due on \(day)"]
                    : [
                        "ENQ-2026-000123 is late: it was due on \(day)",
                        "ENQ-2026-000123 is late: it was due on \(day) (with Rhys Hale)",
                    ])
        )
    }

    @Test("a hand-over note is told to those who look after the inbox, without its text")
    func handOver() throws {
        let office = try NoticeOffice()
        let told = Notice.ofHandOver(on: "office", cause: "1", try office.context("cora"))
        #expect(told.inShort == ["carys hand-over"])
        #expect(told.first?.title == "Cora Bevan left a hand-over note on the inbox “office”")
        #expect(told.first?.enquiry == nil)
    }

    @Test("whatever happens, nobody is told of their own deed, of what they may not see, or once too often")
    func anything() throws {
        let office = try SmallOffice.wide()
        var count = 0
        for seed in 0..<60 {
            var simulated = try SimulatedOffice(office, seed: UInt64(seed))
            for _ in 0..<50 {
                guard case .success(let steps) = try simulated.step() else { continue }
                for step in steps {
                    let context = office.context(step.person, now: simulated.now)
                    let notices = Notice.of(step.events, before: step.before, after: step.after, context)
                    count += notices.count
                    check(notices, step, office)
                }
            }
        }
        #expect(count > 100)
    }

    private func check(_ notices: [Notice], _ step: SimulatedOffice.Step, _ office: SmallOffice) {
        #expect(notices == notices.eachOnce)
        for notice in notices {
            let person = office.staff.person(notice.email)
            #expect(notice.email != step.person.email)
            #expect(person.map { !$0.disabled && office.staff.maySee($0, NoticeMatter(step.after)) } == true)
            for word in ["Iris", "A record of 1954", "boxes", "Rang"] { #expect(!notice.title.contains(word)) }
            #expect(!notice.title.contains("example.org") && notice.title.utf8.count < 250)
        }
    }

    @Test("every kind has words, and is told to those it concerns only")
    func kinds() {
        #expect(Set(NoticeKind.allCases.map(\.name)).count == NoticeKind.allCases.count)
        for kind in NoticeKind.allCases {
            #expect(NoticeChoice(byDefault: kind).isDefault && NoticeChoice(byDefault: kind).onPage)
            #expect(!NoticeChoice(kind, byMail: !kind.isMailedByDefault, onPage: true).isDefault)
            #expect(kind.concerns(.coordinator))
        }
        #expect(!NoticeKind.allocated.concerns(.manager) && NoticeKind.late.concerns(.manager))
        #expect(!NoticeKind.handOver.concerns(.colleague))
    }
}
