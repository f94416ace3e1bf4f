import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("Administration of people")
struct AdminPeopleTests {
    private static let rhys = "/admin/people/rhys%40office.example"
    private static let ada = "/admin/people/ada%40office.example"
    private static let password = "copper lantern ferry"

    private static func staff(_ office: WebOffice) async throws -> Staff {
        try await office.store.read { try $0.staff() }
    }

    private static func journal(_ office: WebOffice) async throws -> [String] {
        try await office.store.read { try $0.journal(before: nil, kind: nil, limit: 20) }.map(\.detail)
    }

    // MARK: - Who may

    @Test(
        "those who triage look after the people, and others only see themselves",
        arguments: ["/admin", "/admin/people", "/admin/here", "/admin/posts", "/admin/named", rhys]
    )
    func access(_ path: String) async throws {
        let office = try await WebOffice()
        for person in WebOffice.people {
            let reply = try await Visitor.signedIn(person, at: office).get(path)
            let isOwn = path == Self.rhys && person == WebOffice.rhys
            #expect(reply.status == (person.role.triages || isOwn ? .ok : .forbidden), "\(person.email) \(path)")
        }
    }

    @Test(
        "accounts are for administrators alone",
        arguments: [
            "/admin/new-person", rhys, rhys + "/password", rhys + "/sessions", rhys + "/switch-off",
            rhys + "/switch-on",
        ]
    )
    func accounts(_ path: String) async throws {
        let office = try await WebOffice()
        let before = try await Self.staff(office).people
        for person in WebOffice.people where person.role != .administrator {
            let visitor = try await Visitor.signedIn(person, at: office)
            let reply = try await visitor.post(path, [("name", "Other"), ("role", "administrator")])
            #expect(reply.status == .forbidden, "\(person.email) \(path)")
        }
        #expect(try await Self.staff(office).people == before)
    }

    @Test("the index tells coordinators of the people and administrators of the office too")
    func index() async throws {
        let office = try await WebOffice()
        let links = try await Visitor.signedIn(WebOffice.ada, at: office).get("/admin").links
        for path in [
            "people", "here", "posts", "named", "categories", "calendars", "sources", "quarantine", "ledger", "journal",
            "audit",
        ] {
            #expect(links.contains("/admin/\(path)"))
        }
        let coordinators = try await Visitor.signedIn(WebOffice.cora, at: office).get("/admin")
        #expect(coordinators.links.contains("/admin/people"))
        #expect(!coordinators.links.contains("/admin/sources"))
        #expect(coordinators.words.contains("6 accounts"))
    }

    // MARK: - Accounts

    @Test("somebody is added with skills and a password, and can sign in")
    func adding() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let reply = try await visitor.submit(
            "/admin/new-person",
            [
                ("email", "Nia@office.example"), ("name", "Nia Cole"), ("role", "colleague"), ("skills", "only"),
                ("skill", "library"), ("inboxes", "only"), ("inbox", "arl"), ("password", Self.password),
                ("again", Self.password),
            ]
        )
        #expect(reply.words.contains("Nia Cole works here as colleague. They can sign in"))
        let nia = try #require(try await Self.staff(office).person("nia@office.example"))
        #expect(nia.skills == ["library"] && nia.inboxes == ["arl"])
        let hash = try #require(try await office.store.read { try $0.passwordHash(of: nia.email) })
        #expect(try await PasswordHash(text: hash).matches(Self.password))
        #expect(!reply.text.contains(Self.password))
    }

    @Test("what was typed stays where somebody cannot be added, the password apart")
    func notAdded() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let reply = try await visitor.post(
            "/admin/new-person",
            [
                ("email", "nia@office.example"), ("name", "Nia <Cole>"), ("role", "manager"), ("skills", "only"),
                ("password", "tiny-pw-7"), ("again", "tiny-pw-7"),
            ]
        )
        #expect(reply.status == .unprocessableContent)
        #expect(reply.words.contains("should have 12 characters or more"))
        #expect(reply.text.contains("value=\"nia@office.example\""))
        #expect(reply.text.contains("value=\"Nia &lt;Cole&gt;\""))
        #expect(reply.text.contains("<option value=\"manager\" selected>"))
        #expect(!reply.text.contains("tiny-pw-7"))
        #expect(try await Self.staff(office).person("nia@office.example") == nil)
    }

    @Test("an address that somebody has already is not given to another")
    func twice() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let reply = try await visitor.post(
            "/admin/new-person",
            [("email", "RHYS@office.example"), ("name", "Somebody"), ("role", "manager")]
        )
        #expect(reply.words.contains("Rhys Hale has an account with this address already"))
        #expect(try await Self.staff(office).person(WebOffice.rhys.email) == WebOffice.rhys)
    }

    @Test("role, skills and inboxes are changed, and the journal says by whom")
    func changing() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let reply = try await visitor.submit(
            Self.rhys,
            [("name", "Rhys Hale"), ("role", "coordinator"), ("skills", "all"), ("skill", "welsh"), ("inboxes", "all")]
        )
        #expect(reply.words.contains("The account of Rhys Hale is saved."))
        let rhys = try #require(try await Self.staff(office).person(WebOffice.rhys.email))
        #expect(rhys.role == .coordinator && rhys.skills == nil)
        #expect(try await Self.journal(office).first?.contains("is as coordinator, all skills, all inboxes") ?? false)
    }

    @Test("an inbox that does not exist and a skill that the kit does not have are refused")
    func unknown() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: WebOffice())
        let account = [("name", "Rhys"), ("role", "colleague")]
        let inbox = try await visitor.post(Self.rhys, account + [("inboxes", "only"), ("inbox", "slip")])
        #expect(inbox.words.contains("There is no inbox “slip”"))
        let skill = try await visitor.post(Self.rhys, account + [("skills", "only"), ("skill", "juggling")])
        #expect(skill.words.contains("The kit has no skill “juggling”"))
    }

    @Test("the last administrator is neither switched off nor made something else")
    func lastAdministrator() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let off = try await visitor.post(Self.ada + "/switch-off")
        #expect(off.status == .unprocessableContent)
        #expect(off.words.contains("Ada Wynn is the only administrator"))
        let changed = try await visitor.post(Self.ada, [("name", "Ada Wynn"), ("role", "colleague")])
        #expect(changed.words.contains("Ada Wynn is the only administrator"))
        #expect(try await Self.staff(office).person(WebOffice.ada.email) == WebOffice.ada)
    }

    @Test("who is switched off is shown with what they hold first, signed out, and comes back as they were")
    func switching() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let theirs = try await Visitor.signedIn(WebOffice.rhys, at: office)
        let reference = try #require(try await office.receive(Letter.court).first)
        try await office.act(
            .triage(category: "court-record", to: .person(WebOffice.rhys.email)),
            on: reference,
            as: WebOffice.cora
        )
        try await office.store.write {
            try $0.save(Post(code: "maps", name: "Map desk", holders: [WebOffice.rhys.email]))
        }

        let asked = try await visitor.get(Self.rhys + "/switch-off")
        #expect(asked.words.contains("1 open enquiry"))
        #expect(asked.words.contains("“Map desk”, which nobody else holds"))
        #expect(try await Self.staff(office).person(WebOffice.rhys.email)?.disabled == false)

        let gone = try await visitor.submit(Self.rhys + "/switch-off")
        #expect(gone.words.contains("is switched off. Vacant now: Map desk."))
        #expect(try await theirs.get("/queue").status == .seeOther)
        #expect(
            try await visitor.post(Self.rhys, [("name", "Rhys"), ("role", "manager")]).status == .unprocessableContent
        )
        #expect(try await Self.staff(office).person(WebOffice.rhys.email) == WebOffice.rhys.switchedOff)

        _ = try await visitor.submit(Self.rhys + "/switch-on")
        #expect(try await Self.staff(office).person(WebOffice.rhys.email) == WebOffice.rhys)
    }

    @Test("a new password signs its owner out, and so does ending their sessions")
    func signingOut() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let first = try await Visitor.signedIn(WebOffice.rhys, at: office)
        let differs = try await visitor.post(Self.rhys + "/password", [("password", Self.password), ("again", "x")])
        #expect(differs.words.contains("The two passwords are not the same."))
        #expect(try await first.get("/queue").status == .ok)
        let set = try await visitor.submit(
            Self.rhys + "/password",
            [("password", Self.password), ("again", Self.password)]
        )
        #expect(set.words.contains("Rhys Hale has a new password"))
        #expect(try await first.get("/queue").status == .seeOther)

        let second = try await Visitor.signedIn(WebOffice.rhys, at: office)
        let ended = try await visitor.submit(Self.rhys + "/sessions")
        #expect(ended.words.contains("Rhys Hale is signed out everywhere."))
        #expect(try await second.get("/queue").status == .seeOther)
    }

    // MARK: - Hours, absences, deputies

    @Test("people set their own hours, and nobody but those who triage sets another’s")
    func hours() async throws {
        let office = try await WebOffice()
        let own = try await Visitor.signedIn(WebOffice.rhys, at: office)
        let fields = [("pattern", "mon-wed 09:00-15:00 base"), ("from", "2026-10-12")]
        let reply = try await own.submit(Self.rhys + "/hours", fields)
        #expect(reply.words.contains("Rhys Hale works 18 hours a week from 12 October 2026."))
        #expect(reply.words.contains("Tuesday 09:00 to 15:00, base"))
        let patterns = try #require(try await Self.staff(office).patterns[WebOffice.rhys.email])
        #expect(patterns.map(\.pattern.description) == ["Mon-Wed 09:00-15:00 base"])
        let lena = try await Visitor.signedIn(WebOffice.lena, at: office)
        #expect(try await lena.post(Self.rhys + "/hours", fields).status == .forbidden)
    }

    @Test("hours that are none are refused, and stay as they were typed")
    func wrongHours() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: WebOffice())
        let reply = try await visitor.post(Self.rhys + "/hours", [("pattern", "Mon 9am-5pm"), ("from", "2026-10-12")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.words.contains("“9am-5pm”"))
        #expect(reply.text.contains("value=\"Mon 9am-5pm\""))
        #expect(reply.text.contains("href=\"#hours-pattern\""))
        let day = try await visitor.post(Self.rhys + "/hours", [("pattern", "Mon 09:00-17:00"), ("from", "soon")])
        #expect(day.words.contains("“soon” is no day."))
    }

    @Test("an absence is entered and removed, shows on the table, and its kind is not told there")
    func absence() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let reply = try await visitor.submit(
            Self.rhys + "/absences",
            [("first", "2026-10-12"), ("last", "2026-10-14"), ("part", "whole"), ("kind", "sick")]
        )
        #expect(reply.words.contains("Away from 12 October 2026 to 14 October 2026 (sick)"))
        let people = try await visitor.get("/admin/people")
        #expect(people.words.contains("away until Thursday 15 October"))
        let here = try await visitor.get("/admin/here")
        #expect(here.words.contains("away") && !here.words.contains("sick"))
        #expect(try await visitor.get("/admin").words.contains("Away this week: Rhys Hale"))
        #expect(try await Self.journal(office).allSatisfy { !$0.contains("sick") })

        let id = try #require(try await office.store.read { try $0.absences()[WebOffice.rhys.email]?.first?.id })
        let removed = try await visitor.submit(Self.rhys + "/absences/remove", [("absence", String(id))])
        #expect(removed.words.contains("None is entered from today on."))
    }

    @Test("an absence that ends before it begins is refused")
    func reversed() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let reply = try await visitor.post(
            Self.rhys + "/absences",
            [("first", "2026-10-14"), ("last", "2026-10-12"), ("kind", "jury")]
        )
        #expect(reply.words.contains("The last day lies before the first"))
        #expect(reply.text.contains("value=\"2026-10-14\""))
        #expect(reply.text.contains("<option value=\"jury\" selected>"))
        #expect(try await Self.staff(office).absences.isEmpty)
    }

    @Test("who triages names deputies; nobody acts for themselves, and colleagues name none")
    func deputies() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let days = [("first", "2026-10-12"), ("last", "2026-10-16")]
        let added = try await visitor.submit(Self.rhys + "/deputies", [("deputy", WebOffice.lena.email)] + days)
        #expect(added.words.contains("Lena Okafor acts for Rhys Hale from 12 October 2026 to 16 October 2026"))
        let own = try await visitor.post(Self.rhys + "/deputies", [("deputy", WebOffice.rhys.email)] + days)
        #expect(own.words.contains("Nobody acts for themselves"))
        let rhys = try await Visitor.signedIn(WebOffice.rhys, at: office)
        #expect(try await rhys.post(Self.rhys + "/deputies/remove").status == .unprocessableContent)
        #expect(try await Self.staff(office).deputies.count == 1)
        _ = try await visitor.submit(Self.rhys + "/deputies/remove")
        #expect(try await Self.staff(office).deputies.isEmpty)
    }

    @Test("what somebody would rather not meet is on nobody else’s page")
    func wishes() async throws {
        let office = try await WebOffice()
        let subject = try #require(DistressingSubject.allCases.first)
        try await office.store.write { try $0.save(optOuts: [subject], of: WebOffice.rhys.email) }
        for person in [WebOffice.ada, WebOffice.cora] {
            let visitor = try await Visitor.signedIn(person, at: office)
            for path in [Self.rhys, "/admin/people", "/admin/here"] {
                #expect(!(try await visitor.get(path).text.contains(subject.name)), "\(person.email) \(path)")
            }
        }
    }

    // MARK: - Posts and named people

    @Test("a post is made, given to others, and taken away once it holds nothing")
    func posts() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let made = try await visitor.submit("/admin/posts", [("code", "Maps"), ("name", "Map desk")])
        #expect(made.words.contains("Map desk vacant"))
        let held = try await visitor.submit(
            "/admin/posts/maps",
            [("name", "Map desk"), ("holder", WebOffice.rhys.email), ("holder", WebOffice.lena.email)]
        )
        #expect(held.words.contains("Held by Lena Okafor and Rhys Hale."))

        let reference = try #require(try await office.receive(Letter.court).first)
        try await office.act(.triage(category: "court-record", to: .post("maps")), on: reference, as: WebOffice.cora)
        let kept = try await visitor.post("/admin/posts/maps/remove")
        #expect(kept.status == .unprocessableContent)
        #expect(kept.words.contains("The post “maps” holds 1 open enquiry"))
        try await office.act(.allocate(to: .pool), on: reference, as: WebOffice.cora)
        _ = try await visitor.submit("/admin/posts/maps/remove")
        #expect(try await Self.staff(office).posts.isEmpty)
    }

    @Test("the code of a post that there is makes no second one, and a code that is none is refused")
    func postCodes() async throws {
        let office = try await WebOffice()
        try await office.store.write { try $0.save(Post(code: "maps", name: "Map desk", holders: [])) }
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let again = try await visitor.post("/admin/posts", [("code", "MAPS"), ("name", "Other")])
        #expect(again.words.contains("The post “Map desk” has this code already"))
        let wrong = try await visitor.post("/admin/posts", [("code", "map desk"), ("name", "Maps <2>")])
        #expect(wrong.words.contains("“map desk” should be a short word"))
        #expect(wrong.text.contains("value=\"Maps &lt;2&gt;\""))
    }

    @Test("people are named for a restricted category, one who triages among them, and cleared again")
    func named() async throws {
        let office = try await WebOffice()
        let kit = try await office.context(WebOffice.ada).kit
        let category = try #require(kit.categories.first { $0.audience == .named })
        let path = "/admin/named/\(category.code)"
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let alone = try await visitor.post(path, [("person", WebOffice.rhys.email)])
        #expect(alone.words.contains("Name a coordinator or an administrator among them"))
        let named = try await visitor.submit(
            path,
            [("person", WebOffice.cora.email), ("person", WebOffice.rhys.email)]
        )
        #expect(named.words.contains("Seen by Cora Bevan and Rhys Hale."))

        let tom = try await Visitor.signedIn(WebOffice.tom, at: office)
        #expect(!(try await tom.get("/admin/named").text.contains("action=\"\(path)\"")))
        #expect(try await tom.post(path, [("person", WebOffice.tom.email)]).status == .unprocessableContent)
        #expect(try await Self.staff(office).named[category.code] == [WebOffice.cora.email, WebOffice.rhys.email])
        _ = try await visitor.submit(path + "/clear")
        #expect(try await Self.staff(office).named.isEmpty)
    }

    // MARK: - Who is here

    @Test("the table of fourteen days tells half days, what was asked for, and days nobody triages")
    func fortnight() async throws {
        let office = try await WebOffice()
        let day = { (number: Int) in try #require(CivilDate(year: 2026, month: 10, day: number)) }
        let tuesday = Absence(first: try day(13), last: try day(13), part: .morning)
        let wednesday = Absence(first: try day(14), last: try day(14), provisional: true)
        let thursday = Absence(first: try day(15), last: try day(15))
        try await office.store.write { session in
            try session.add(tuesday, of: WebOffice.rhys.email)
            try session.add(wednesday, of: WebOffice.rhys.email)
            for person in WebOffice.people where person.role.triages { try session.add(thursday, of: person.email) }
        }
        let here = PeopleHere(try await office.context(WebOffice.ada))
        #expect(here.days.count == 14 && here.days.first == office.today)
        let rhys = try #require(here.rows.first { $0.person == WebOffice.rhys })
        #expect(rhys.cells.prefix(7).map(\.state) == [.here, .partly, .here, .here, .here, .off, .off])
        #expect(rhys.cells[1].hours == ["12:00 to 17:00"])
        #expect(rhys.cells.indices.filter { rhys.cells[$0].isAsked } == [2])
        #expect(here.triaging.prefix(6) == [3, 3, 3, 0, 3, 0])
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        #expect(try await visitor.get("/admin/here").words.contains("People who triage 3 3 3 nobody 3 –"))
    }
}
