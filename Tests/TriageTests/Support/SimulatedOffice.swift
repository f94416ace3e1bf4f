import Triage
import WorkingTime

/// Enquiries that random people work on at random, without a store: what the store does to both sides of a split and a
/// merge is done here to values.
struct SimulatedOffice {
    let office: SmallOffice
    private var random: RandomCommands
    private(set) var now: Instant
    private(set) var enquiries: [EnquiryReference: Enquiry] = [:]
    private(set) var record: [EnquiryReference: [(event: EnquiryEvent, at: Instant)]] = [:]
    /// What an action did: before and after, and by which events.
    struct Step {
        let before: Enquiry
        let after: Enquiry
        let events: [EnquiryEvent]
        let command: EnquiryCommand?
        let person: Person
    }

    init(_ office: SmallOffice, seed: UInt64) throws {
        self.office = office
        random = RandomCommands(seed: seed)
        now = office.now
        for code in ["records", "foi", "worry"] { _ = try arrive(code) }
    }

    /// One enquiry arrives.
    mutating func arrive(_ code: String) throws -> Enquiry {
        let reference = EnquiryReference(year: 2026, number: enquiries.count + 1)
        guard let event = try office.arrival(code, at: now, needed: random.number(below: 3) == 0) else {
            throw Refusal.unknownCategory(code)
        }
        make(reference, [event])
        return try enquiries[reference] ?? office.arrived()
    }

    /// One person does one thing; the refusal when they may not.
    mutating func step() throws -> Result<[Step], Refusal> {
        now = now.adding(seconds: Int64(random.number(below: 40)) * 3_600)
        let references = enquiries.keys.sorted()
        let reference = random.pick(references)
        guard let enquiry = enquiries[reference] else { return .success([]) }
        let person = random.pick(office.staff.people)
        guard random.number(below: 12) > 0 else {
            let message = Int64(record.values.reduce(0) { $0 + $1.count })
            let event = random.arrival(message, for: enquiry, now, office.zone.date(of: now))
            return .success([apply([event], to: enquiry, nil, person)])
        }
        let context = office.context(person, now: now)
        let command = random.command(for: enquiry, others: references, context)
        do {
            return .success(try perform(command, on: enquiry, person, context))
        } catch let refusal as Refusal {
            return .failure(refusal)
        }
    }

    private mutating func perform(
        _ command: EnquiryCommand,
        on enquiry: Enquiry,
        _ person: Person,
        _ context: DecisionContext
    ) throws -> [Step] {
        switch command {
        case .split(let request):
            let child = EnquiryReference(year: 2026, number: enquiries.count + 1)
            let own = SplitRequest(
                child: child,
                category: request.category,
                subject: request.subject,
                to: request.to
            )
            let events = try enquiry.decide(.split(own), context)
            make(child, try enquiry.splitOff(own, context))
            return [apply(events, to: enquiry, .split(own), person)]
        case .merge(let other), .absorb(let other):
            guard let target = enquiries[other] else { return [] }
            let away = try enquiry.decide(.merge(into: other), context)
            try enquiry.checkMerge(into: target, context)
            let taken = try target.decide(.absorb(enquiry.reference), context).map { $0.naming(enquiry) }
            return [
                apply(away, to: enquiry, .merge(into: other), person),
                apply(taken, to: target, .absorb(enquiry.reference), person),
            ]
        case .undo: return try undo(command, on: enquiry, person, context)
        default: return [apply(try enquiry.decide(command, context), to: enquiry, command, person)]
        }
    }

    private mutating func undo(
        _ command: EnquiryCommand,
        on enquiry: Enquiry,
        _ person: Person,
        _ context: DecisionContext
    ) throws -> [Step] {
        let events = try enquiry.decide(command, context)
        guard case .undone(let undone)? = events.first, let reference = undone.other, let other = enquiries[reference]
        else { return [apply(events, to: enquiry, command, person)] }
        let isSource = enquiry.mergedInto == reference || enquiry.origin == reference
        let (source, target) = isSource ? (enquiry, other) : (other, enquiry)
        try source.checkUntouched(undone.what)
        if undone.what == .split { try target.checkTakesBack(source.reference) }
        return [
            apply([.undone(undone.seen(from: enquiry.reference))], to: other, nil, person),
            apply(events, to: enquiry, command, person),
        ]
    }

    private mutating func make(_ reference: EnquiryReference, _ events: [EnquiryEvent]) {
        guard let first = events.first, var enquiry = Enquiry(reference, first: first) else { return }
        for event in events.dropFirst() { enquiry.evolve(event, at: now) }
        enquiries[reference] = enquiry
        record[reference] = events.map { ($0, now) }
    }

    private mutating func apply(
        _ events: [EnquiryEvent],
        to enquiry: Enquiry,
        _ command: EnquiryCommand?,
        _ person: Person
    ) -> Step {
        var after = enquiry
        for event in events { after.evolve(event, at: now) }
        enquiries[enquiry.reference] = after
        record[enquiry.reference, default: []] += events.map { ($0, now) }
        return Step(before: enquiry, after: after, events: events, command: command, person: person)
    }
}

extension SmallOffice {
    /// A message of a category that becomes an enquiry at a moment.
    func arrival(_ code: String, at moment: Instant, needed: Bool) throws -> EnquiryEvent? {
        guard let category = kit.category(code) else { return nil }
        let facts: [String: [String]] = needed ? ["needed-by": ["30 November"]] : [:]
        let wanted = needed ? CivilDate("2026-11-30") : nil
        return .received(
            .init(
                inbox: "office",
                from: Correspondent(name: "Iris Marsh", address: "iris@example.org"),
                receivedAt: moment,
                assessment: Assessment(
                    subject: "A record of 1954",
                    proposal: Sample.proposal(category: code, facts: facts),
                    category: category,
                    clocks: context(nil).clocks(of: category, ClockFacts(received: moment, neededBy: wanted)),
                    quarantine: nil
                )
            )
        )
    }
}
