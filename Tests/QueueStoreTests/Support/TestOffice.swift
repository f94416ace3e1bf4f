import Classifier
import QueueStore
import Testing
import Triage
import WorkingTime

/// A store of its own with the small kit and a few people, on Thursday 15 October 2026 at eleven, London time.
struct TestOffice: Sendable {
    static let cora = Person(email: "cora@office.example", name: "Cora Bevan", role: .coordinator)
    static let rhys = Person(email: "rhys@office.example", name: "Rhys Hale", role: .colleague, skills: ["records"])
    static let lena = Person(email: "lena@office.example", name: "Lena Okafor", role: .colleague, skills: ["library"])
    static let mona = Person(email: "mona@office.example", name: "Mona Pryce", role: .manager)
    static let ada = Person(email: "ada@office.example", name: "Ada Wynn", role: .administrator)
    static let people = [cora, rhys, lena, mona, ada]

    let place: Place
    let store: EnquiryStore
    let kit: Kit
    let staff: Staff
    let zone: Zone
    let now: Instant

    /// The office's own day.
    init(_ driver: Driver, kit name: String = "small-kit.yaml", staff: Staff = Staff(people: people)) async throws {
        place = try driver.makePlace()
        store = EnquiryStore(database: try place.open())
        kit = try Kit(yaml: Fixture.text(name))
        self.staff = staff
        zone = try Zone("Europe/London")
        now = try #require(Instant("2026-10-15T10:00:00Z"))
        try await store.write { session in
            try session.migrate()
            for person in staff.people { try session.save(person) }
            try session.save(staff)
        }
    }

    var today: CivilDate { zone.date(of: now) }

    /// What a person decides with; nil stands for the operator.
    func context(_ person: Person?, calendar: HolidayCalendar = .shipped, now: Instant? = nil) -> DecisionContext {
        let actor: Actor = person.map { .person($0.email) } ?? .operatorOfMachine
        return context(as: actor, role: person?.role, calendar: calendar, now: now)
    }

    func context(
        as actor: Actor,
        role: Role? = nil,
        calendar: HolidayCalendar = .shipped,
        now: Instant? = nil
    ) -> DecisionContext {
        DecisionContext(
            now: now ?? self.now,
            actor: actor,
            role: role,
            kit: kit,
            staff: staff,
            calendar: calendar,
            zone: zone
        )
    }

    /// Lets a message arrive and become an enquiry, as ingest does.
    @discardableResult
    func receive(_ incoming: Incoming = Incoming()) async throws -> EnquiryReference {
        try await store.write { try incoming.arrive(at: self, in: $0) }
    }

    /// Does something to an enquiry; nil stands for the operator.
    @discardableResult
    func act(_ command: EnquiryCommand, on reference: EnquiryReference, as person: Person? = nil) async throws
        -> Enquiry
    {
        try await store.write { try $0.perform(command, on: reference, context: context(person), viewer: person) }
    }

    /// An enquiry with three events: received, allocated to Rhys, begun.
    func begunEnquiry() async throws -> EnquiryReference {
        let reference = try await receive()
        try await act(.allocate(to: .person(Self.rhys.email)), on: reference)
        try await act(.begin, on: reference)
        return reference
    }

    /// The references of a list, in its order.
    func list(
        _ view: ListView,
        inbox: String? = nil,
        category: String? = nil,
        limit: Int = 100,
        as viewer: Person? = nil,
        now: Instant? = nil
    ) async throws -> [EnquiryReference] {
        let filter = ListFilter(
            view: view,
            inbox: inbox,
            category: category,
            limit: limit,
            viewer: viewer,
            now: now ?? self.now,
            today: zone.date(of: now ?? self.now)
        )
        return try await store.read { try $0.list(filter).map(\.reference) }
    }

    /// Runs one statement as somebody with the file in their hands would.
    func tamper(_ statements: [Statement]) async throws {
        try await store.write { session in
            for statement in statements { try session.run(statement) }
        }
    }

    func audit() async throws -> AuditVerification { try await store.read { try $0.verifyAudit() } }
}
