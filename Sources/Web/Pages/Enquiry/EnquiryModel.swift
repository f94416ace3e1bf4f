import QueueStore
import Triage
import WorkingTime

/// All that the page of an enquiry shows, and what stands beside a list.
struct EnquiryModel: Sendable {
    let dossier: EnquiryDossier
    let context: DecisionContext
    let viewer: Person
    let distress: Distress
    /// Oldest first; empty while it is withheld.
    var messages: [MessageModel]
    /// How many messages came before those.
    let earlier: Int
    /// How many came after them.
    var later = 0
    /// Whether what is said is not shown until the viewer opens it, since that is recorded.
    let isWithheld: Bool
    /// What the history and the outbox say of the messages.
    let story: ConversationStory
    let linked: [LinkedEnquiry]
    /// Most alike first.
    let similar: [AnsweredEnquiry]
    /// Where it could be moved to.
    var inboxes: [String] = []
    /// Whether the viewer was told something of it that they have not seen.
    var hasUnseenNotices = false

    var summary: EnquirySummary { dossier.summary }
    var enquiry: Enquiry { dossier.enquiry }
    var reference: EnquiryReference { dossier.summary.reference }
    var names: Names { Names(context) }
    var category: KitCategory? { context.kit.category(enquiry.category) }
    var isDistressing: Bool { distress.isThere }

    /// The page as it shows these messages.
    var address: SiteAddress {
        guard later > 0, let last = messages.last?.message.ledger,
            let position = dossier.conversation.firstIndex(where: { $0.ledger == last }),
            position + 1 < dossier.conversation.count
        else { return .enquiry(reference) }
        return address(before: dossier.conversation[position + 1].ledger)
    }

    /// The page with the messages that came before one.
    ///
    /// - Parameter ledger: the number of that one in the ledger.
    func address(before ledger: Int64) -> SiteAddress {
        .enquiry(reference).with(EnquiryReading.before, "\(ledger)")
    }

    /// What colleagues wrote for each other, newest first.
    var notes: [(event: RecordedEvent, text: String)] {
        dossier.history.reversed().compactMap { recorded in
            guard case .noted(let note) = recorded.event else { return nil }
            return (recorded, note.text)
        }
    }
}

extension EnquiryModel {
    /// - Parameters:
    ///   - most: how many messages are wanted, the newest.
    ///   - before: by number in the ledger, the message they should come before; nil, or none of its own, for all.
    ///   - similar: enquiries that are like it.
    ///   - parts: what is known of the kept mail of a message.
    init(
        _ dossier: EnquiryDossier,
        for viewer: Person,
        _ context: DecisionContext,
        most: Int,
        before: Int64? = nil,
        similar: [EnquirySummary],
        parts: (StoredMessage) -> MailParts?,
        in session: any Session
    ) throws {
        let distress = Distress(dossier, context.kit)
        let reader = distress.isThere ? DistressReader(kit: context.kit) : nil
        let all = dossier.conversation
        let end = before.flatMap { before in all.firstIndex { $0.ledger == before } } ?? all.count
        let shown = all[..<end].suffix(most)
        self.init(
            dossier: dossier,
            context: context,
            viewer: viewer,
            distress: distress,
            messages: shown.map { MessageModel($0, parts: parts($0), distress: reader) },
            earlier: end - shown.count,
            later: all.count - end,
            isWithheld: false,
            story: try ConversationStory(dossier, for: viewer, in: session),
            linked: try dossier.linked(for: viewer, in: session),
            similar: try similar.map { try AnsweredEnquiry($0, in: session) }
        )
    }

    /// The same without a word of what was said.
    static func withheld(
        _ dossier: EnquiryDossier,
        for viewer: Person,
        _ context: DecisionContext,
        in session: any Session
    ) throws -> EnquiryModel {
        EnquiryModel(
            dossier: dossier,
            context: context,
            viewer: viewer,
            distress: Distress(dossier, context.kit),
            messages: [],
            earlier: 0,
            isWithheld: true,
            story: try ConversationStory(dossier, for: viewer, in: session),
            linked: try dossier.linked(for: viewer, in: session),
            similar: []
        )
    }
}
