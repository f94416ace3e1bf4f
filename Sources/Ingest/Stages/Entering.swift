import Crypto
package import Mail
import QueueStore
package import Triage
package import WorkingTime

/// An enquiry that came by telephone, by post or in person, as somebody of the office writes it down.
package struct Entry: Sendable {
    package let category: String
    package let from: Mailbox
    package let subject: String
    /// What they said, or what the letter says.
    package let text: String
    /// When it reached the office; nil for now.
    package let receivedAt: Instant?
    package let channel: Channel
    package let inbox: String
    /// Who answers: it is triaged at once; nil leaves it for triage.
    package let to: Allocation?
    /// The same for the same thing sent twice, which is entered once; nil for one of its own.
    package let key: String?

    package init(
        category: String,
        from: Mailbox,
        subject: String,
        text: String,
        receivedAt: Instant?,
        channel: Channel,
        inbox: String,
        to: Allocation? = nil,
        key: String? = nil
    ) {
        self.category = category
        self.from = from
        self.subject = subject
        self.text = text
        self.receivedAt = receivedAt
        self.channel = channel
        self.inbox = inbox
        self.to = to
        self.key = key
    }
}

extension Pipeline {
    /// Makes an enquiry of what somebody wrote down: kept, sorted and dated as mail is, but never a duplicate and never
    /// machine mail. Its category is what they say it is; it waits for triage like any other, unless it is said who answers.
    ///
    /// - Returns: the enquiry; the one there is already where its key was entered before.
    /// - Throws: a `Refusal`, or a `StoreError`; then nothing is kept.
    package func enter(_ entry: Entry, context: DecisionContext, viewer: Person?) async throws -> EnquiryReference {
        guard office.kit.category(entry.category) != nil else { throw Refusal.unknownCategory(entry.category) }
        if let received = entry.receivedAt, received > context.now {
            throw Refusal.inTheFuture("The day of receipt", context.zone.date(of: received))
        }
        let router = try await router()
        let arrival = arrival(entry, context)
        return try await store.write { [raws = store.raws] session in
            if let known = try session.enquiry(source: arrival.source, key: arrival.key) { return known }
            let year = context.today.year
            let reference = EnquiryReference(year: year, number: try session.takeReferences(1, year: year))
            for item in understand(try session.keep([arrival], at: context.now, raws: raws)) {
                var router = router
                let assessment = try Assessment(item, in: office, with: &router, context: context, session: session)
                let event = EnquiryEvent.Received(item.message, assessment, context, channel: entry.channel)
                let enquiry = try session.create(reference, [.received(event)], context)
                try session.insert(StoredMessage(item.message, enquiry: reference))
                try session.reindex(enquiry)
                _ = try session.settle(item.message.kept.ledger, as: .enquiry, enquiry: reference)
                if let to = entry.to {
                    let triage = EnquiryCommand.triage(category: entry.category, to: to)
                    try session.perform(triage, on: reference, context: context, viewer: viewer)
                }
            }
            return reference
        }
    }

    private func arrival(_ entry: Entry, _ context: DecisionContext) -> Arrival {
        let received = entry.receivedAt ?? context.now
        let message = PlainMessage(
            from: entry.from,
            subject: entry.subject,
            text: entry.text,
            date: received.seconds,
            headers: [("X-Intray-Channel", entry.channel.rawValue), ("X-Intray-Entry", Self.newKey())]
        )
        return Arrival(
            source: Self.desk,
            key: entry.key ?? Self.newKey(),
            inbox: entry.inbox,
            bytes: message.bytes,
            sha256: Array(SHA256.hash(data: message.bytes)),
            receivedAt: received,
            category: entry.category
        )
    }

    /// The ledger's name for what people write down themselves.
    private static let desk = "desk"

    /// Two callers may say the same: each is one of its own, and so is what was written down of it.
    private static func newKey() -> String {
        var generator = SystemRandomNumberGenerator()
        return String(generator.next(), radix: 16) + String(generator.next(), radix: 16)
    }
}
