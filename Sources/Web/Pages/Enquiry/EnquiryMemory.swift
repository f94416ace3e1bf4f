import Mail
import QueueStore
import Synchronization
import Triage
import WorkingTime

/// What costs much to find out and changes seldom or never: what stands in kept mail, and which enquiries are like
/// another. What somebody may see is asked anew each time.
final class EnquiryMemory: Sendable {
    private struct Likeness: Sendable {
        let references: [EnquiryReference]
        let until: Instant
    }

    private struct Question: Hashable, Sendable {
        let enquiry: EnquiryReference
        let viewer: String
        /// How many messages it had.
        let messages: Int
    }

    private let parts = Mutex<[Int64: MailParts]>([:])
    private let likenesses = Mutex<[Question: Likeness]>([:])

    /// When so many are remembered they are forgotten: some hundred bytes each.
    private static let most = 10_000
    /// How long an enquiry that was closed meanwhile may be missing among those that are alike, in seconds.
    private static let lasting: Int64 = 10 * 60

    /// What is known of the kept mail of a message; nil for what was not looked at yet.
    func parts(of message: StoredMessage) -> MailParts? { parts.withLock { $0[message.ledger] } }

    /// Looks into the kept mail of messages that were not looked at yet. One mail after the other is read in a transaction
    /// of its own and parsed outside it: a mail may be large, and nobody waits for it to be taken apart.
    ///
    /// - Parameter messages: of an enquiry that whoever asks may see.
    /// - Returns: the same messages, each with what stands in its mail, where that is kept.
    func looked(at messages: [MessageModel], in store: EnquiryStore) async throws -> [MessageModel] {
        var looked = messages
        for (position, model) in messages.enumerated() where model.parts == nil {
            let ledger = model.message.ledger
            guard let kept = try await store.read({ try $0.keptMessage(ledger, raws: store.raws) }) else { continue }
            let found = MailParts(Message.parse(kept.bytes))
            Self.keep(found, under: ledger, in: parts)
            looked[position].parts = found
        }
        return looked
    }

    /// Enquiries that were answered and are most like one, as the viewer may see them now.
    func similar(
        to dossier: EnquiryDossier,
        for viewer: Person,
        at now: Instant,
        in session: any Session
    ) throws -> [EnquirySummary] {
        let question = Question(
            enquiry: dossier.summary.reference,
            viewer: viewer.email,
            messages: dossier.conversation.count
        )
        if let known = likenesses.withLock({ $0[question] }), known.until > now {
            return try known.references.compactMap { try session.summary(of: $0, for: viewer) }
        }
        let found = try session.similar(to: question.enquiry, viewer: viewer, limit: 5)
        let likeness = Likeness(references: found.map(\.reference), until: now.adding(seconds: Self.lasting))
        Self.keep(likeness, under: question, in: likenesses)
        return found
    }

    private static func keep<Key: Hashable & Sendable, Value: Sendable>(
        _ value: Value,
        under key: Key,
        in memory: borrowing Mutex<[Key: Value]>
    ) {
        memory.withLock { memory in
            if memory.count >= most { memory.removeAll(keepingCapacity: true) }
            memory[key] = value
        }
    }
}
