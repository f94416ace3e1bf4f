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

    /// What stands in the kept mail of a message; nil where nothing is kept.
    func parts(
        of message: StoredMessage,
        in session: any Session,
        _ raws: ChunkedRawStore
    ) throws -> MailParts? {
        if let known = parts.withLock({ $0[message.ledger] }) { return known }
        guard let kept = try session.keptMessage(message.ledger, raws: raws) else { return nil }
        let found = MailParts(Message.parse(kept.bytes))
        Self.keep(found, under: message.ledger, in: parts)
        return found
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
