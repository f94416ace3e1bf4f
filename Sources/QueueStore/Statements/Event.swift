import Foundation
package import Triage
package import WorkingTime

/// An event as the record holds it.
package struct RecordedEvent: Sendable {
    package let sequence: Int
    package let at: Instant
    package let actor: Actor
    package let kind: String
    /// Nil once the personal data was erased.
    package let event: EnquiryEvent?
    /// Whether it was about another enquiry that is not for the viewer's eyes.
    package internal(set) var isWithheld = false

    /// What happened, in words that follow the name of whoever did it.
    package var words: String {
        if isWithheld { return "\(kind) (with an enquiry that is for named people only)" }
        return event?.words ?? "\(kind) (content erased)"
    }
}

/// An enquiry as its events make it, with the hash that the next event links to.
package struct StoredEnquiry: Sendable {
    package let enquiry: Enquiry
    package let head: [UInt8]

    package init(enquiry: Enquiry, head: [UInt8]) {
        self.enquiry = enquiry
        self.head = head
    }
}

extension Session {
    /// Adds events to an enquiry's chain.
    ///
    /// - Parameters:
    ///   - version: the number of events the enquiry has so far.
    ///   - head: the hash of its last event.
    /// - Returns: the hash of the last event added.
    package func append(
        _ events: [EnquiryEvent],
        to enquiry: EnquiryReference,
        after version: Int,
        head: [UInt8],
        at moment: Instant,
        by actor: Actor
    ) throws -> [UInt8] {
        var head = head
        for (offset, event) in events.enumerated() {
            let payload = event.payload
            let salt = Self.newSalt()
            let chained = ChainedEvent(
                enquiry: enquiry.id,
                sequence: version + offset + 1,
                at: moment.seconds,
                actor: actor.description,
                kind: event.kind,
                commitment: EventChain.commitment(salt: salt, payload: payload)
            )
            head = EventChain.hash(chained, after: head)
            try run(all: [Self.insert(chained, hash: head), Self.insert(payload, salt: salt, of: chained)])
        }
        try announce()
        return head
    }

    /// An enquiry's events, oldest first.
    package func events(of enquiry: EnquiryReference) throws -> [RecordedEvent] {
        let decoder = JSONDecoder()
        return try rows(
            """
            SELECT event.sequence, event.at, event.actor, event.kind, event_payload.body
            FROM event LEFT JOIN event_payload
              ON event_payload.enquiry_id = event.enquiry_id AND event_payload.sequence = event.sequence
            WHERE event.enquiry_id = \(enquiry.id) ORDER BY event.sequence
            """
        ) { row in
            let kind = row.text(3)
            return RecordedEvent(
                sequence: Int(row.integer(0)),
                at: Instant(seconds: row.integer(1)),
                actor: Actor(row.text(2)),
                kind: kind,
                event: row.isNull(4) ? nil : try EnquiryEvent(kind: kind, payload: row.blob(4), decoder)
            )
        }
    }

    /// An enquiry's events for somebody's eyes: what they say of another enquiry that the viewer may not see is withheld.
    package func events(of enquiry: EnquiryReference, for viewer: Person?) throws -> [RecordedEvent] {
        try events(of: enquiry).map { recorded in
            guard let other = recorded.event?.other, try !isVisible(other, to: viewer) else { return recorded }
            var withheld = recorded
            withheld.isWithheld = true
            return withheld
        }
    }

    /// An enquiry as its events make it; nil when there is none such.
    package func enquiry(_ reference: EnquiryReference) throws -> StoredEnquiry? {
        let head = try first("SELECT head FROM enquiry WHERE id = \(reference.id)") { $0.blob(0) }
        guard let head else { return nil }
        let events = try events(of: reference)
        guard let first = events.first?.event, var enquiry = Enquiry(reference, first: first) else {
            throw StoreError.damaged("\(reference) does not begin with its arrival")
        }
        for recorded in events.dropFirst() {
            guard let event = recorded.event else {
                // Erased, but it happened: the next event is numbered after it.
                enquiry.version += 1
                continue
            }
            enquiry.evolve(event, at: recorded.at)
        }
        return StoredEnquiry(enquiry: enquiry, head: head)
    }

    private static func insert(_ event: ChainedEvent, hash: [UInt8]) -> Statement {
        """
        INSERT INTO event (enquiry_id, sequence, at, actor, kind, commitment, hash)
        VALUES (\(event.enquiry), \(event.sequence), \(event.at), \(event.actor), \(event.kind),
                \(event.commitment), \(hash))
        """
    }

    private static func insert(_ payload: [UInt8], salt: [UInt8], of event: ChainedEvent) -> Statement {
        """
        INSERT INTO event_payload (enquiry_id, sequence, salt, body)
        VALUES (\(event.enquiry), \(event.sequence), \(salt), \(payload))
        """
    }

    /// 16 bytes nobody can guess.
    private static func newSalt() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var salt = [UInt8](repeating: 0, count: 16)
        for start in stride(from: 0, to: 16, by: 8) {
            withUnsafeBytes(of: generator.next()) { word in
                for (offset, byte) in word.enumerated() { salt[start + offset] = byte }
            }
        }
        return salt
    }
}
