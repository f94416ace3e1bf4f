import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct CapacityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "capacity",
        abstract: "How much time there is, and how much open work.",
        discussion: """
            Time is what patterns and absences leave from now on; work is the usual effort of what is allocated or \
            suggested and open, whenever it is due. Both are reckoned now and kept nowhere. It is no measure of anybody.
            """
    )

    @Option(help: "How many days to look ahead, today included: 1 to 400.")
    var days = 10
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard (1...400).contains(days) else { throw ValidationError("--days should be 1 to 400.") }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        if let person = desk.person, person.role == .colleague {
            throw Refusal.notAllowed(command: "see what others have to do", role: person.role)
        }
        let load = try await desk.store.read { try $0.load(minutes: desk.office.minutes, for: desk.person) }
        let capacity = Capacity(load: load, days: days, desk)
        if acting.data.json { return Output.json(capacity.json) }
        capacity.table.print()
    }
}

/// Minutes there are and minutes of open work, in the order of names.
private struct Capacity {
    private let last: CivilDate
    private let today: CivilDate
    private let people: [(person: Person, available: Int, work: Int)]
    private let posts: [(post: Post, work: Int)]
    private let pool: Int

    init(load: [String: Int], days: Int, _ desk: OfficeDesk) {
        let zone = desk.zone
        let last = desk.today.adding(days: days - 1)
        self.last = last
        today = desk.today
        people = desk.staff.people.filter { $0.answers || (load[$0.email] ?? 0) > 0 }.map { person in
            let presence = desk.staff.presence(of: person.email, desk.office.calendar, zone)
            // Who is switched off may hold work still, and has no time for it.
            let available = person.disabled ? 0 : presence.minutes(from: desk.now, through: zone.endOfDay(last))
            return (person, available, load[person.email] ?? 0)
        }
        posts = desk.staff.posts.map { ($0, load[Allocation.post($0.code).description] ?? 0) }.filter { $0.work > 0 }
        pool = load[Allocation.pool.description] ?? 0
    }

    var table: Table {
        var table = Table("who", "time until \(last.inWords)", "open work")
        for row in people { table.add(row.person.name, Self.words(row.available), Self.words(row.work)) }
        for row in posts { table.add("post \(row.post.code)", "its holders’", Self.words(row.work)) }
        if pool > 0 { table.add("the pool", "anybody’s who is able", Self.words(pool)) }
        return table
    }

    var json: JSON {
        [
            "from": .string(today.description),
            "through": .string(last.description),
            "people": .array(
                people.map { row in
                    [
                        "email": .string(row.person.email), "available_minutes": .number(row.available),
                        "work_minutes": .number(row.work),
                    ]
                }
            ),
            "posts": .array(
                posts.map { ["code": .string($0.post.code), "work_minutes": .number($0.work)] }
            ),
            "pool_minutes": .number(pool),
        ]
    }

    private static func words(_ minutes: Int) -> String { minutes == 0 ? "none" : Words.duration(minutes: minutes) }
}
