import Classifier
import Correspondence
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

extension WebOffice {
    /// Gives an enquiry to somebody who begins to work on it.
    func given(_ letter: String, to person: Person, category: String = "court-record") async throws -> EnquiryReference
    {
        let reference = try #require(try await receive(letter).first)
        try await act(.triage(category: category, to: .person(person.email)), on: reference, as: Self.cora)
        try await act(.begin, on: reference, as: person)
        return reference
    }

    /// Sends a mail about an enquiry, as somebody who writes it here does.
    ///
    /// - Returns: its number in the outbox.
    @discardableResult
    func send(
        _ text: String = "We have your letter and look for the file.",
        to recipients: [String] = ["post@harcourt.example"],
        subject: String = "Your enquiry",
        about reference: EnquiryReference,
        as person: Person
    ) async throws -> Int64 {
        let context = try await context(person)
        let desk = ReplyDesk(try #require(Self.letterhead), raws: store.raws)
        let draft = ReplyDraft(.word, to: recipients, subject: subject, language: .en, text: text, quotes: false)
        return try await store.write { session in
            try desk.send(draft, of: nil, on: reference, context: context, viewer: person, saw: nil, in: session).mail
        }
    }

    /// Lets the mail whose turn it is be handed over, with what becomes of it.
    func handOver(
        limits: SendingLimits = SendingLimits(),
        _ outcome: @escaping @Sendable (any Session, TakenMail, Instant) throws -> Void
    ) async throws {
        pass(seconds: 60)
        let (now, raws) = (now, store.raws)
        try await store.write { session in
            let taken = try session.takeMail(
                for: "test",
                until: now.adding(seconds: 600),
                limits: limits,
                startOfDay: now.adding(seconds: -3_600),
                now: now,
                raws: raws
            )
            if let taken { try outcome(session, taken, now) }
        }
    }

    /// The mail server takes it for some and refuses it for others.
    func handOver(refusing refused: Set<String> = []) async throws {
        try await handOver { session, taken, now in
            let results = taken.recipients.map { address in
                refused.contains(address)
                    ? RecipientResult(address, .refused, reply: "550 5.1.1 no such user")
                    : RecipientResult(address, .taken, reply: "250 ok")
            }
            _ = try session.settleMail(taken.id, by: "test", results, at: now)
        }
    }

    /// Nobody knows what became of it.
    func handOverWithoutAnswer() async throws {
        try await handOver { session, taken, now in
            _ = try session.mailUnknown(taken.id, by: "test", because: "No answer came after the text.", at: now)
        }
    }

    /// Writes something down that Intray has found out about an enquiry.
    func note(_ event: EnquiryEvent, on reference: EnquiryReference) async throws {
        let context = try await context(Self.ada).acting(as: Self.ada)
        try await store.write { session in
            guard let stored = try session.enquiry(reference) else { return }
            _ = try session.record([event], on: stored, context)
        }
    }

    func mail(_ id: Int64) async throws -> OutgoingMail {
        try #require(try await store.read { try $0.mail(id, for: nil) })
    }
}
