import Classifier
import Foundation
import Triage
import WorkingTime

/// Makes enquiries up: pure, the same for the same place in the history.
struct Generator: Sendable {
    let office: MadeOffice
    let corpus: Corpus
    let enquiries: Int
    /// Whether everything open waits in the pool, for the race of pulls.
    let isPooled: Bool
    private let asIntray: DecisionContext
    private let colleagues: [Person]
    private let coordinators: [Person]

    init(office: MadeOffice, enquiries: Int, isPooled: Bool) {
        self.office = office
        self.enquiries = enquiries
        self.isPooled = isPooled
        corpus = Corpus(kit: office.kit)
        asIntray = office.context()
        colleagues = office.colleagues
        coordinators = office.coordinators
    }

    func make(_ arrival: History.Arrival) throws -> MadeEnquiry? {
        var random = SteadyNumbers(seed: UInt64(arrival.position) &* 0x1000_0001 &+ 7)
        guard var made = begin(arrival, &random) else { return nil }
        if arrival.isOpen {
            try goOn(&made, &random)
        } else {
            try runThrough(&made, &random)
        }
        return made
    }

    // MARK: - Arrival

    private func begin(_ arrival: History.Arrival, _ random: inout SteadyNumbers) -> MadeEnquiry? {
        let category = category(&random)
        let inbox = MadeOffice.inboxes[random.skewed(MadeOffice.inboxes.count)]
        let message = message(arrival, &random)
        let proposal = proposal(category, message, &random)
        let assessment = Assessment(
            subject: message.subject,
            proposal: proposal,
            category: category,
            clocks: asIntray.clocks(of: category, ClockFacts(received: arrival.received)),
            quarantine: random.happens(0.002) ? "The text is in a character set that nobody knows." : nil
        )
        let received = EnquiryEvent.Received(
            inbox: inbox,
            from: message.from,
            receivedAt: arrival.received,
            assessment: assessment
        )
        return MadeEnquiry(arrival.reference, received, message)
    }

    /// In the race of pulls nothing is for named people only: such enquiries are never in the pool.
    private func category(_ random: inout SteadyNumbers) -> KitCategory {
        let all = office.kit.categories
        let chosen = all[(random.skewed(all.count) + 3) % all.count]
        if isPooled, chosen.audience == .named { return office.kit.fallback }
        // Restricted enquiries are few, but in every list.
        guard !isPooled, random.happens(0.02) else { return chosen }
        return all.first { $0.audience == .named } ?? chosen
    }

    /// One message in fifty is the last one over again, sent twice.
    private func message(_ arrival: History.Arrival, _ random: inout SteadyNumbers) -> MadeEnquiry.Message {
        let isRepeated = random.happens(0.02) && arrival.position > 0
        let source = isRepeated ? arrival.position - 1 : arrival.position
        var text = SteadyNumbers(seed: UInt64(source) &* 0x2000_0003 &+ 11)
        let person = text.skewed(max(1, enquiries / 4))
        return MadeEnquiry.Message(
            from: Correspondent(
                name: "\(Corpus.syllables(person + 300).capitalized) \(Corpus.syllables(person * 7 + 900).capitalized)",
                address: "\(Corpus.syllables(person + 90_000))@example.org"
            ),
            subject: corpus.subject(&text),
            received: arrival.received,
            body: corpus.body(source, &text)
        )
    }

    private func proposal(
        _ category: KitCategory,
        _ message: MadeEnquiry.Message,
        _ random: inout SteadyNumbers
    ) -> Proposal {
        let colleague = colleagues[random.below(colleagues.count)]
        return Proposal(
            category: category.code,
            probability: 0.45 + random.share() * 0.54,
            abstained: false,
            alternatives: [.init(code: office.kit.fallback.code, probability: 0.05)],
            because: [corpus.word(&random), corpus.word(&random), corpus.word(&random)],
            language: random.happens(0.03) ? .cy : .en,
            facts: random.happens(0.3) ? ["archive-reference": ["J 82/\(random.below(9_000))"]] : [:],
            missing: category.requiredFacts.map(\.rawValue),
            advisories: random.happens(0.05) ? [.media] : [],
            advisoryReasons: [:],
            route: Route(to: .person(colleague.email), because: ["able to do it and least loaded"]),
            subjects: random.happens(0.04) ? [.killing] : []
        )
    }

    // MARK: - What was done

    /// Everything that was closed was decided, begun and answered; one in eight wrote again on the way.
    private func runThrough(_ made: inout MadeEnquiry, _ random: inout SteadyNumbers) throws {
        var moment = later(made.enquiry.receivedAt, days: 2, &random)
        let actor = try decide(&made, to: holder(of: made, &random), at: moment, &random)
        moment = later(moment, days: 8, &random)
        made.happen(.begun, at: moment, by: actor)
        if random.happens(0.125) {
            moment = later(moment, days: 4, &random)
            writeAgain(&made, at: moment, &random)
        }
        moment = later(moment, days: 20, &random)
        let outcome = Self.outcomes[random.skewed(Self.outcomes.count)]
        made.happen(.closed(.init(outcome: outcome, evidence: outcome.evidenceDemanded)), at: moment, by: actor)
    }

    private static let outcomes: [Outcome] = [
        .supplied, .adviceGiven, .noRecord, .suppliedInPart, .signposted, .handedOff, .heldElsewhere, .refused,
        .destroyedUnderSchedule, .withdrawn, .noReply, .discarded, .duplicate,
    ]

    /// Of what is open two in five wait for triage; the others are with somebody, or in the pool.
    private func goOn(_ made: inout MadeEnquiry, _ random: inout SteadyNumbers) throws {
        let fate = random.share()
        guard isPooled || fate >= 0.4 else { return }
        let isForPool = isPooled || fate < 0.55 && !made.enquiry.restricted
        let moment = between(made.enquiry.receivedAt, office.now, &random)
        let actor = try decide(&made, to: isForPool ? .pool : holder(of: made, &random), at: moment, &random)
        guard !isForPool, fate >= 0.7 else { return }
        made.happen(.begun, at: between(moment, office.now, &random), by: actor)
        guard fate >= 0.85 else { return }
        let command: EnquiryCommand =
            fate < 0.97
            ? .wait(WaitRequest(.clarification, what: "the year", chase: office.today.adding(days: random.below(20))))
            : .review(ReviewRequest(remark: "Is this all of it?"))
        try made.act(command, at: office.now, by: actor, office.context(actor))
    }

    /// - Returns: who acts from then on.
    private func decide(
        _ made: inout MadeEnquiry,
        to allocation: Allocation,
        at moment: Instant,
        _ random: inout SteadyNumbers
    ) throws -> Actor {
        let coordinator = Actor.person(random.pick(coordinators).email)
        try made.act(.triage(category: made.enquiry.category, to: allocation), at: moment, by: coordinator, asIntray)
        guard case .person(let email) = allocation else { return coordinator }
        return .person(email)
    }

    /// Somebody who serves the inbox and may see it.
    private func holder(of made: MadeEnquiry, _ random: inout SteadyNumbers) -> Allocation {
        if made.enquiry.restricted { return .person(colleagues[random.below(2)].email) }
        if random.happens(0.03) { return .post("enquiries") }
        let able = colleagues.filter { $0.serves(made.inbox) }
        return .person(able[random.below(able.count)].email)
    }

    private func writeAgain(_ made: inout MadeEnquiry, at moment: Instant, _ random: inout SteadyNumbers) {
        let subject = "Re: \(made.enquiry.subject)"
        let joined = EnquiryEvent.Joined(
            from: made.enquiry.from,
            subject: subject,
            receivedAt: moment,
            evidence: "It answers a message of this enquiry.",
            advisories: [],
            day: office.zone.date(of: moment)
        )
        made.happen(.joined(joined), at: moment, by: .intray)
        let text = (0..<30).map { _ in corpus.word(&random) }.joined(separator: " ")
        made.messages.append(
            .init(from: made.enquiry.from, subject: subject, received: moment, body: "\(text)\n\nThank you")
        )
    }

    private func between(_ start: Instant, _ end: Instant, _ random: inout SteadyNumbers) -> Instant {
        start.adding(seconds: Int64(random.share() * Double(end.seconds - start.seconds)))
    }

    private func later(_ moment: Instant, days: Int, _ random: inout SteadyNumbers) -> Instant {
        moment.adding(seconds: Int64(random.share() * Double(days) * 86_400))
    }
}
