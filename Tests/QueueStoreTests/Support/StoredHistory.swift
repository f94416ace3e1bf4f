import QueueStore
import Triage
import WorkingTime

/// Random people at work on a few enquiries of a store.
struct StoredHistory {
    private let office: TestOffice
    private var random: RandomCommands
    private var now: Instant
    private(set) var enquiries: [EnquiryReference] = []
    private(set) var done = 0
    private(set) var refused = 0

    init(_ office: TestOffice, seed: UInt64) {
        self.office = office
        random = RandomCommands(seed: seed)
        now = office.now
    }

    /// One enquiry of each of three categories.
    static let few = ["records", "foi", "worry"].map { Incoming(category: $0, body: "The record of \($0)") }

    /// Lets a few enquiries arrive and some people do some things.
    mutating func run(_ steps: Int, arriving: [Incoming] = few, in session: any Session) throws {
        for incoming in arriving {
            let reference = try incoming.arrive(at: office, in: session)
            try session.reindex(reference)
            enquiries.append(reference)
        }
        for _ in 0..<steps {
            now = now.adding(seconds: Int64(random.number(below: 40)) * 3_600)
            var after = self
            do {
                try session.savepoint { try after.step(in: session) }
                self = after
                done += 1
            } catch is Refusal {
                refused += 1
            } catch StoreError.noSuchEnquiry {
                refused += 1
            }
            random = after.random
        }
    }

    private mutating func step(in session: any Session) throws {
        let reference = random.pick(enquiries)
        // Half of all is done by a coordinator: others are refused most of what they try at random.
        let person = random.number(below: 2) == 0 ? TestOffice.cora : random.pick(office.staff.people)
        guard random.number(below: 12) > 0 else {
            _ = try session.join(reference, body: "Any news?", now: now, at: office)
            return
        }
        let context = office.context(person, now: now)
        guard let enquiry = try session.enquiry(reference)?.enquiry else { return }
        switch random.command(for: enquiry, others: enquiries, context) {
        case .split(let request):
            let child = try session.split(
                reference,
                category: request.category,
                subject: request.subject,
                to: request.to,
                context: context,
                viewer: person
            )
            enquiries.append(child.reference)
        case .merge(let other):
            _ = try session.merge(reference, into: other, context: context, viewer: person)
        case .undo(let kind): try undo(kind, on: reference, person, context, session)
        case .begin where random.number(below: 2) == 0: _ = try session.pull(for: person, context: context)
        case let command: try session.perform(command, on: reference, context: context, viewer: person)
        }
    }

    /// A message that leaves becomes an enquiry of its own, as ingest makes it.
    private mutating func undo(
        _ kind: UndoableKind?,
        on reference: EnquiryReference,
        _ person: Person,
        _ context: DecisionContext,
        _ session: any Session
    ) throws {
        let taken = try session.undo(kind, on: reference, context: context, viewer: person)
        guard let message = taken.message else { return }
        let alone = EnquiryReference(year: 2026, number: try session.takeReferences(1, year: 2026))
        try session.move(message: message, to: alone)
        let received = Incoming(received: now).event(at: office)
        try session.reindex(try session.create(alone, [received], office.context(as: .intray, now: now)))
        try session.reindex(reference)
        enquiries.append(alone)
    }
}
