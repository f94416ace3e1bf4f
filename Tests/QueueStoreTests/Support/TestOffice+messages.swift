import Foundation
import QueueStore
import Triage
import WorkingTime

extension TestOffice {
    /// Lets a further message of an enquiry arrive; its number in the ledger.
    @discardableResult
    func join(_ reference: EnquiryReference, body: String = "Any news?", now: Instant? = nil) async throws -> Int64 {
        try await store.write { try $0.join(reference, body: body, now: now ?? self.now, at: self) }
    }

    /// The numbers of the messages in a conversation, in its order.
    func messages(_ reference: EnquiryReference) async throws -> [Int64] {
        try await store.read { try $0.conversation(of: reference).map(\.ledger) }
    }

    /// The same of several.
    func messages(_ references: EnquiryReference...) async throws -> [[Int64]] {
        try await store.read { session in
            try references.map { try session.conversation(of: $0).map(\.ledger) }
        }
    }

    func split(_ reference: EnquiryReference, as category: String = "library") async throws -> EnquiryReference {
        try await store.write {
            try $0.split(
                reference,
                category: category,
                subject: nil,
                to: nil,
                context: context(Self.cora),
                viewer: Self.cora
            ).reference
        }
    }

    func merge(_ reference: EnquiryReference, into other: EnquiryReference) async throws {
        _ = try await store.write {
            try $0.merge(reference, into: other, context: context(Self.cora), viewer: Self.cora)
        }
    }

    @discardableResult
    func undo(_ kind: UndoableKind?, on reference: EnquiryReference) async throws -> TakenBack {
        try await store.write { try $0.undo(kind, on: reference, context: context(Self.cora), viewer: Self.cora) }
    }

    func pull(_ person: Person) async throws -> Pulled? {
        try await store.write { try $0.pull(for: person, context: context(person)) }
    }
}

extension Session {
    /// Lets a further message of an enquiry arrive and be understood, as ingest does.
    func join(
        _ reference: EnquiryReference,
        body: String,
        now: Instant,
        at office: TestOffice
    ) throws -> Int64 {
        let kept = try keep(
            [.sample(UUID().uuidString, receivedAt: now)],
            at: now,
            raws: ChunkedRawStore()
        )
        guard let ledger = kept.first?.ledger, let stored = try enquiry(reference) else { return 0 }
        try insert(Incoming(body: body).message(ledger, reference, now))
        let joined = EnquiryEvent.Joined(
            from: stored.enquiry.from,
            subject: "Re: A record of 1954",
            receivedAt: now,
            evidence: "answers a message of it",
            advisories: [],
            message: ledger,
            day: office.zone.date(of: now)
        )
        try record([.joined(joined)], on: stored, office.context(as: .intray, now: now))
        _ = try settle(ledger, as: .joined, enquiry: reference)
        try reindex(reference)
        return ledger
    }
}
