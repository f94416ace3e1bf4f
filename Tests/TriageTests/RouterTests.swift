import Testing
import Triage
import WorkingTime

@Suite("Routing")
struct RouterTests {
    private let kit: Kit
    private let zone: Zone

    init() throws {
        kit = try Kit(yaml: Fixture.text("small-kit.yaml"))
        zone = try Zone("Europe/London")
    }

    private func category(_ code: String) throws -> KitCategory { try #require(kit.category(code)) }

    private func matter(_ code: String, inbox: String, earlier: String?) throws -> RoutingCase {
        RoutingCase(category: try category(code), inbox: inbox, earlier: earlier)
    }

    private func router(_ people: [Person], load: [String: Int] = [:]) -> Router {
        let context = DecisionContext(
            now: Instant(seconds: 1_791_792_000),
            actor: .intray,
            role: nil,
            kit: kit,
            staff: Staff(people: people),
            calendar: .shipped,
            zone: zone
        )
        return Router(load: load, context)
    }

    private func colleague(_ name: String, skills: Set<String>? = nil, inboxes: Set<String>? = nil) -> Person {
        Person(email: "\(name)@office.example", name: name, role: .colleague, skills: skills, inboxes: inboxes)
    }

    @Test("only somebody with the skill is suggested, and the reason says so")
    func skill() throws {
        var router = router([SmallOffice.lena, SmallOffice.rhys])
        let route = router.suggest(try matter("records", inbox: "office", earlier: nil))
        #expect(route.to == .person(SmallOffice.rhys.email))
        #expect(route.because == ["has the skill records", "has no open work"])
    }

    @Test("only somebody who serves the inbox is suggested")
    func inbox() throws {
        var router = router([colleague("a", inboxes: ["north"]), colleague("b", inboxes: ["south"])])
        #expect(router.suggest(try matter("meeting", inbox: "south", earlier: nil)).to == .person("b@office.example"))
    }

    @Test("the least loaded is suggested; of equals the first by address")
    func load() throws {
        let people = [colleague("b"), colleague("a"), colleague("c")]
        var loaded = router(people, load: ["a@office.example": 61, "b@office.example": 60])
        #expect(
            loaded.suggest(try matter("records", inbox: "office", earlier: nil)).to == .person("c@office.example")
        )
        var equal = router(people)
        #expect(equal.suggest(try matter("records", inbox: "office", earlier: nil)).to == .person("a@office.example"))
    }

    @Test("whoever answered the correspondent before is suggested, though others have less to do")
    func continuity() throws {
        var router = router([colleague("a"), colleague("b")], load: ["b@office.example": 600])
        let route = router.suggest(try matter("meeting", inbox: "office", earlier: "b@office.example"))
        #expect(route.to == .person("b@office.example"))
        #expect(route.because == ["b answered this correspondent before", "has 10 hours of open work"])
    }

    @Test("continuity yields to skill, and to an account that is switched off")
    func continuityYields() throws {
        var router = router([SmallOffice.lena, SmallOffice.rhys, SmallOffice.gone])
        for earlier in [SmallOffice.lena.email, SmallOffice.gone.email, "left@office.example"] {
            let route = router.suggest(try matter("records", inbox: "office", earlier: earlier))
            #expect(route.to == .person(SmallOffice.rhys.email))
        }
    }

    @Test("coordinators are suggested only when no colleague can")
    func coordinators() throws {
        var withColleague = router([SmallOffice.cora, SmallOffice.rhys], load: [SmallOffice.rhys.email: 900])
        #expect(
            withColleague.suggest(try matter("records", inbox: "office", earlier: nil)).to
                == .person(SmallOffice.rhys.email)
        )
        var without = router([SmallOffice.cora, SmallOffice.lena])
        #expect(
            without.suggest(try matter("records", inbox: "office", earlier: nil)).to
                == .person(SmallOffice.cora.email)
        )
    }

    @Test("managers and administrators are never suggested: the pool is, with the reason")
    func pool() throws {
        var skilled = router([SmallOffice.mona, SmallOffice.ada, SmallOffice.lena])
        let route = skilled.suggest(try matter("records", inbox: "office", earlier: SmallOffice.mona.email))
        #expect(route == Route(to: .pool, because: ["nobody with the skill records answers this inbox"]))
        var empty = router([])
        #expect(
            empty.suggest(try matter("meeting", inbox: "office", earlier: nil)).because
                == ["nobody answers this inbox yet: add a colleague with “intray user add”"]
        )
    }

    @Test(
        "effort reads as people say it",
        arguments: [
            (1, "has 1 minute of open work"), (59, "has 59 minutes of open work"), (60, "has 1 hour of open work"),
            (89, "has 1 hour of open work"), (90, "has 2 hours of open work"), (0, "has no open work"),
        ]
    )
    func effort(_ minutes: Int, _ words: String) throws {
        var router = router([colleague("a")], load: ["a@office.example": minutes])
        #expect(router.suggest(try matter("meeting", inbox: "office", earlier: nil)).because == [words])
    }

    @Test("what only named people may see is suggested to those who triage, not to colleagues")
    func restricted() throws {
        let coordinator = Person(email: "carys@office.example", name: "Carys", role: .coordinator)
        var router = router([colleague("a"), coordinator])
        #expect(router.suggest(try matter("worry", inbox: "office", earlier: nil)).to == .person(coordinator.email))
        #expect(
            router.suggest(try matter("meeting", inbox: "office", earlier: nil)).to == .person("a@office.example")
        )
    }

    @Test("a hundred arrivals in one batch are spread evenly by minutes")
    func batch() throws {
        var router = router(["a", "b", "c"].map { colleague($0) })
        var minutes: [Allocation: Int] = [:]
        let codes = ["records", "library", "library", "meeting"]
        var total = 0
        for number in 0..<100 {
            let category = try category(codes[number * 7 % 4])
            total += category.minutes
            minutes[router.suggest(RoutingCase(category: category, inbox: "office")).to, default: 0] += category.minutes
        }
        #expect(minutes.count == 3 && minutes[.pool] == nil)
        #expect(minutes.values.reduce(0, +) == total)
        let most = try #require(minutes.values.max())
        let least = try #require(minutes.values.min())
        // Giving to the least loaded cannot part them by more than the largest piece.
        #expect(most - least <= 120)
    }
}
