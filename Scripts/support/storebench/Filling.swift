import QueueStore
import QueueStoreSQLite
import Triage
import WorkingTime

/// Fills a database with a history as the store itself writes it: the same functions append the events with their
/// hashes, save the read model, count the daily totals, keep the mail and index the words. What is left out is the way
/// there: the read model is saved once for each enquiry, not after each event. `Soundness` shows that nothing differs.
struct Filling: Sendable {
    let office: MadeOffice
    let generator: Generator
    let history: History

    init(office: MadeOffice, enquiries: Int, open: Int, isPooled: Bool = false) {
        self.office = office
        generator = Generator(office: office, enquiries: enquiries, isPooled: isPooled)
        history = History(enquiries: enquiries, open: open, office: office)
    }

    /// - Parameter progress: told after each transaction how many enquiries are written.
    func fill(_ database: SQLiteDatabase, progress: @Sendable (Int) -> Void) async throws {
        try await database.write { [office, history] session in
            try office.found(in: session)
            for (year, last) in history.lastNumbers { _ = try session.takeReferences(last, year: year) }
        }
        let steps = stride(from: 0, to: history.arrivals.count, by: Self.batch).map { start in
            start..<min(start + Self.batch, history.arrivals.count)
        }
        guard let first = steps.first else { return }
        var made = try await make(first)
        for index in steps.indices {
            let ready = made
            // The next are made up on the one processor while the other writes these.
            async let next = index + 1 < steps.count ? make(steps[index + 1]) : []
            try await write(ready, to: database)
            made = try await next
            progress(steps[index].upperBound)
        }
        try await database.tidy()
    }

    private static let batch = 10_000

    private func make(_ range: Range<Int>) async throws -> [MadeEnquiry] {
        try history.arrivals[range].compactMap { try generator.make($0) }
    }

    private func write(_ some: [MadeEnquiry], to database: SQLiteDatabase) async throws {
        let context = office.context()
        try await database.write { session in
            // A cache that holds what a transaction touches; the next opening has the product's own again.
            try session.run("PRAGMA cache_size = -600000")
            for enquiry in some { try Self.write(enquiry, in: session, context) }
        }
    }

    private static func write(_ made: MadeEnquiry, in session: any Session, _ context: DecisionContext) throws {
        let enquiry = made.enquiry
        var head = EventChain.origin
        for (sequence, happening) in made.happenings.enumerated() {
            head = try session.append(
                [happening.event],
                to: enquiry.reference,
                after: sequence,
                head: head,
                at: happening.at,
                by: happening.actor
            )
        }
        try session.save(enquiry, from: nil, head: head, context)
        for (position, message) in made.messages.enumerated() {
            try keep(message, position, of: made, in: session)
        }
        try session.reindex(enquiry)
    }

    private static func keep(
        _ message: MadeEnquiry.Message,
        _ position: Int,
        of made: MadeEnquiry,
        in session: any Session
    ) throws {
        let reference = made.enquiry.reference
        let identity = "\(reference.id).\(position)@example.org"
        let headers = ["From: \(message.from.address)", "Subject: \(message.subject)", "Message-ID: <\(identity)>"]
        let bytes = Array((headers + ["", message.body]).joined(separator: "\r\n").utf8)
        let arrival = Arrival(
            source: "mailbox",
            key: identity,
            inbox: made.inbox,
            bytes: bytes,
            sha256: EventChain.commitment(salt: [], payload: bytes),
            receivedAt: message.received
        )
        guard let kept = try session.keep([arrival], at: message.received, raws: ChunkedRawStore()).first else {
            return
        }
        try session.insert(
            StoredMessage(
                ledger: kept.ledger,
                enquiry: reference,
                messageID: identity,
                content: EventChain.commitment(salt: [], payload: Array(message.body.utf8)),
                from: message.from,
                participants: [message.from.address, "\(made.inbox)@arl.example"],
                subject: message.subject,
                sentAt: message.received,
                receivedAt: message.received,
                body: message.body,
                attachments: []
            )
        )
        _ = try session.settle(kept.ledger, as: position == 0 ? .enquiry : .joined, enquiry: reference)
    }
}
