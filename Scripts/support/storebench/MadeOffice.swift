import Classifier
import QueueStore
import Triage
import WorkingTime

/// The office whose history is made up: the kit of an Access, Retention & Library team, three inboxes, twenty people.
struct MadeOffice: Sendable {
    static let inboxes = ["office", "library", "archive"]

    let kit: Kit
    let staff: Staff
    let zone: Zone
    /// The moment at which everything is asked: Thursday 15 October 2026 at eleven, London time.
    let now = Instant(seconds: 1_792_058_400)

    init() throws {
        kit = try Kit(yaml: ARLKit.yaml)
        zone = try Zone("Europe/London")
        staff = Self.makeStaff(of: kit)
    }

    var today: CivilDate { zone.date(of: now) }

    func context(_ actor: Actor = .intray, role: Role? = nil, now: Instant? = nil) -> DecisionContext {
        DecisionContext(
            now: now ?? self.now,
            actor: actor,
            role: role,
            kit: kit,
            staff: staff,
            calendar: .shipped,
            zone: zone
        )
    }

    func context(of person: Person) -> DecisionContext { context(.person(person.email), role: person.role) }

    /// Those who answer enquiries, and so hold them.
    var colleagues: [Person] { staff.people.filter { $0.role == .colleague } }

    var coordinators: [Person] { staff.people.filter { $0.role == .coordinator } }

    private static func makeStaff(of kit: Kit) -> Staff {
        let colleagues = (0..<16).map { number in
            Person(
                email: "colleague\(number)@arl.example",
                name: "Colleague \(number)",
                role: .colleague,
                skills: number % 4 == 3 ? ["records", "library"] : nil,
                inboxes: number % 8 == 5 ? ["office", "archive"] : nil
            )
        }
        let others = [
            Person(email: "cora@arl.example", name: "Cora", role: .coordinator),
            Person(email: "dewi@arl.example", name: "Dewi", role: .coordinator, inboxes: ["office", "library"]),
            Person(email: "mona@arl.example", name: "Mona", role: .manager),
            Person(email: "ada@arl.example", name: "Ada", role: .administrator),
        ]
        let named = Set([colleagues[0].email, colleagues[1].email, others[0].email])
        let restricted = kit.categories.filter { $0.audience == .named }.map { ($0.code, named) }
        return Staff(
            people: colleagues + others,
            posts: [Post(code: "enquiries", name: "Enquiries", holders: [colleagues[2].email, colleagues[3].email])],
            named: Dictionary(restricted) { first, _ in first },
            optOuts: [colleagues[4].email: [.killing]]
        )
    }

    /// Writes the office itself: schema, kit and people.
    func found(in session: any Session) throws {
        try session.migrate()
        try session.save(kit: ARLKit.yaml, by: Actor.operatorOfMachine.description, at: now)
        for person in staff.people { try session.save(person) }
        for post in staff.posts { try session.save(post) }
        for (category, people) in staff.named { try session.name(people, for: category) }
        for (email, subjects) in staff.optOuts { try session.save(optOuts: subjects, of: email) }
    }
}
