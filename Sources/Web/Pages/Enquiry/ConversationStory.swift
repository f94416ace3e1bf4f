import QueueStore
import Triage
import WorkingTime

/// What the history and the outbox say of the messages of a conversation: why one is here, who wrote ours, and what became
/// of it.
struct ConversationStory: Sendable {
    /// Why a message joined, by its number in the ledger.
    private(set) var joined: [Int64: EnquiryEvent.Joined] = [:]
    /// What a mail of ours was for, by its number in the ledger.
    private(set) var replied: [Int64: EnquiryEvent.Replied] = [:]
    /// Reports that mail of ours did not arrive, by the number of the report.
    private(set) var reports: [Int64: EnquiryEvent.Undelivered] = [:]
    /// The same by the number of the mail, oldest first.
    private(set) var failures: [Int64: [EnquiryEvent.Undelivered]] = [:]
    /// What was written past Intray, by its number in the ledger.
    private(set) var outside: [Int64: EnquiryEvent.AnsweredOutside] = [:]
    /// Why and when it was taken up again after it was closed; nil where it was not, or is closed again.
    private(set) var reopened: (at: Instant, by: Actor, because: String)?
    /// Mails of ours in the outbox, by their numbers in the ledger.
    let mails: [Int64: OutgoingMail]
    /// Mails that were called back: they stand in no conversation.
    let calledBack: [OutgoingMail]
    /// The enquiry it goes on from, or may belong to; nil where there is none that the viewer may see.
    let earlier: EnquirySummary?

    init(_ dossier: EnquiryDossier, for viewer: Person, in session: any Session) throws {
        let about = try session.mails(about: dossier.summary.reference)
        var mails: [Int64: OutgoingMail] = [:]
        for mail in about { if let ledger = mail.ledger { mails[ledger] = mail } }
        // What came along by a merge or a split is kept in the outbox under the enquiry it was written about.
        for message in dossier.conversation where message.isOurs && mails[message.ledger] == nil {
            mails[message.ledger] = try session.mail(ledger: message.ledger)
        }
        self.mails = mails
        calledBack = about.filter { $0.kind == .reply && $0.state == .cancelled }
        earlier = try dossier.enquiry.earlier.flatMap { try session.summary(of: $0.reference, for: viewer) }
        for recorded in dossier.history where !recorded.isWithheld { take(recorded) }
    }

    private mutating func take(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .joined(let event):
            if let message = event.message { joined[message] = event }
        case .replied(let event): replied[event.message] = event
        case .undelivered(let event):
            failures[event.message, default: []].append(event)
            if let report = event.report { reports[report] = event }
        case .answeredOutside(let event): outside[event.message] = event
        case .reopened(let event): reopened = (recorded.at, recorded.actor, event.because)
        case .closed, .handedOff: reopened = nil
        default: break
        }
    }
}

extension Enquiry {
    /// The message that `undo` would give back as an enquiry of its own; nil where it is none.
    var lastJoined: Int64? {
        for case .join(let message, _) in undoable.reversed() { return message }
        return nil
    }
}
