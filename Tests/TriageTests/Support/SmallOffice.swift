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
    static let ada = Person(email: "ada@office.example", name: "Ada Wynn", role: .administrator)

    let kit: Kit
    let zone: Zone
    let now: Instant
    let reference = EnquiryReference(year: 2026, number: 123)

    init() throws {
        kit = try Kit(yaml: Fixture.text("small-kit.yaml"))
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
            staff: Staff(people: [Self.cora, Self.rhys, Self.lena, Self.gone, Self.mona, Self.ada]),
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

    /// An enquiry in a state; allocated to Rhys where the state has somebody, closed as withdrawn.
    func enquiry(in state: EnquiryState) throws -> Enquiry {
        var enquiry = try arrived()
        guard state != .new else { return enquiry }
        enquiry.evolve(.allocated(.init(category: "records", to: .person(Self.rhys.email))), at: now)
        if state == .closed {
            enquiry.evolve(.closed(.init(outcome: .withdrawn, evidence: nil)), at: now)
        }
        enquiry.state = state
        return enquiry
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
}

/// Commands by the word people use, with arguments that make sense in the small office.
enum Sample {
    static let commands: [EnquiryCommand] = [
        .triage(category: "library", to: .pool), .allocate(to: .person("rhys@office.example")), .begin,
        .note("Rang them."), .close(.supplied, evidence: nil), .discard,
    ]

    static func command(_ name: String) throws -> EnquiryCommand {
        try #require(commands.first { $0.name == name }, "no command \(name)")
    }

    static func proposal(category: String, facts: [String: [String]] = [:]) -> Proposal {
        Proposal(
            category: category,
            probability: 0.8,
            abstained: false,
            alternatives: [.init(code: "meeting", probability: 0.1)],
            because: ["case file"],
            language: .en,
            facts: facts,
            missing: [],
            advisories: [],
            advisoryReasons: [:],
            route: nil
        )
    }
}
