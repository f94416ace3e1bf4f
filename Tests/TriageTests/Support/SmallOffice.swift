import Classifier
import Testing
import Triage
import WorkingTime

/// An office of a few people with the small kit, on Thursday 15 October 2026 at eleven in the morning, London time.
struct SmallOffice {
    static let cora = Person(email: "cora@office.example", name: "Cora Bevan", role: .coordinator)
    static let rhys = Person(email: "rhys@office.example", name: "Rhys Hale", role: .colleague, skills: ["records"])
    static let lena = Person(email: "lena@office.example", name: "Lena Okafor", role: .colleague, skills: ["library"])
    static let gone = Person(email: "gone@office.example", name: "Gone Away", role: .colleague).switchedOff
    static let mona = Person(email: "mona@office.example", name: "Mona Pryce", role: .manager)
    /// Serves the inbox “north” only.
    static let nell = Person(email: "nell@office.example", name: "Nell Rees", role: .colleague, inboxes: ["north"])
    static let ada = Person(email: "ada@office.example", name: "Ada Wynn", role: .administrator)

    static let people = [cora, rhys, lena, gone, mona, nell, ada]
    /// Lena and Rhys share the desk; nobody holds the other post.
    static let posts = [
        Post(code: "desk", name: "Desk", holders: [rhys.email, lena.email]),
        Post(code: "vacant", name: "Vacant", holders: []),
    ]

    let kit: Kit
    var staff = Staff(people: people, posts: posts)
    let zone: Zone
    let now: Instant
    let reference = EnquiryReference(year: 2026, number: 123)

    init(kit name: String = "small-kit.yaml") throws {
        kit = try Kit(yaml: Fixture.text(name))
        zone = try Zone("Europe/London")
        now = try #require(Instant("2026-10-15T10:00:00Z"))
    }

    /// What a person decides with; nil stands for the operator of the machine.
    func context(_ person: Person?, now: Instant? = nil) -> DecisionContext {
        DecisionContext(
            now: now ?? self.now,
            actor: person.map { .person($0.email) } ?? .operatorOfMachine,
            role: person?.role,
            kit: kit,
            staff: staff,
            calendar: .shipped,
            zone: zone
        )
    }

    /// An enquiry that has just arrived, received at `now`.
    func arrived(_ code: String = "records", facts: [String: [String]] = [:]) throws -> Enquiry {
        let category = try #require(kit.category(code))
        let event = EnquiryEvent.received(
            .init(
                inbox: "office",
                from: Correspondent(name: "Iris Marsh", address: "Iris@Example.ORG"),
                receivedAt: now,
                assessment: Assessment(
                    subject: "A record of 1954",
                    proposal: Sample.proposal(category: code, facts: facts),
                    category: category,
                    clocks: context(nil).clocks(of: category, ClockFacts(received: now)),
                    quarantine: nil
                )
            )
        )
        return try #require(Enquiry(reference, first: event))
    }

    /// An enquiry in a state: triaged to Rhys and begun by him, where the state has somebody; closed as withdrawn.
    func enquiry(in state: EnquiryState, as code: String = "records") throws -> Enquiry {
        let arrived = try arrived(code)
        guard state != .new else { return arrived }
        let allocated = try after(.triage(category: code, to: .person(Self.rhys.email)), on: arrived, by: Self.cora)
        guard state != .allocated else { return allocated }
        let begun = try after(.begin, on: allocated, by: Self.rhys)
        switch state {
        case .waiting: return try after(.wait(.init(.clarification)), on: begun, by: Self.rhys)
        case .inReview: return try after(.review(.init()), on: begun, by: Self.rhys)
        case .closed: return try after(.close(.withdrawn, evidence: nil), on: begun, by: Self.rhys)
        default: return begun
        }
    }

    /// Decides and lets it happen.
    func after(_ command: EnquiryCommand, on enquiry: Enquiry, by person: Person?, at moment: Instant? = nil) throws
        -> Enquiry
    {
        var changed = enquiry
        for event in try enquiry.decide(command, context(person, now: moment)) {
            changed.evolve(event, at: moment ?? now)
        }
        return changed
    }

    /// A moment of 2026, such as `10-20 09:00`, in London time while summer time lasts.
    func moment(_ text: String) throws -> Instant {
        let parts = text.split(separator: " ")
        let day = try #require(CivilDate("2026-\(parts[0])"))
        let hours = try #require(parts.last?.split(separator: ":").compactMap { Int64($0) })
        return zone.startOfDay(day).adding(seconds: hours[0] * 3_600 + hours[1] * 60)
    }

    /// The day a clock of an enquiry runs out; nil when it has none such or nothing is due.
    func due(_ name: String, _ enquiry: Enquiry) -> String? {
        enquiry.clocks.first { $0.name == name }?.due?.description
    }
}
