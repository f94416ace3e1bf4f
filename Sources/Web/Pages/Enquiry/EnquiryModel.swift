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
    let messages: [MessageModel]
    /// How many messages came before those.
    let earlier: Int
    /// Whether what is said is not shown until the viewer opens it, since that is recorded.
    let isWithheld: Bool
    let linked: [LinkedEnquiry]
    /// Most alike first.
    let similar: [AnsweredEnquiry]
    /// Where it could be moved to.
    var inboxes: [String] = []

    var summary: EnquirySummary { dossier.summary }
    var enquiry: Enquiry { dossier.enquiry }
    var reference: EnquiryReference { dossier.summary.reference }
    var names: Names { Names(context) }
    var category: KitCategory? { context.kit.category(enquiry.category) }
    var isDistressing: Bool { distress.isThere }

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
    ///   - similar: enquiries that are like it.
    ///   - parts: what is known of the kept mail, by number in the ledger; what is not, is looked at here.
    init(
        _ dossier: EnquiryDossier,
        for viewer: Person,
        _ context: DecisionContext,
        most: Int,
        similar: [EnquirySummary],
        parts: (StoredMessage) throws -> MailParts?,
        in session: any Session
    ) throws {
        let distress = Distress(dossier, context.kit)
        let reader = distress.isThere ? DistressReader(kit: context.kit) : nil
        self.init(
            dossier: dossier,
            context: context,
            viewer: viewer,
            distress: distress,
            messages: try dossier.conversation.suffix(most).map {
                MessageModel($0, parts: try parts($0), distress: reader)
            },
            earlier: max(0, dossier.conversation.count - most),
            isWithheld: false,
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
            linked: try dossier.linked(for: viewer, in: session),
            similar: []
        )
    }
}
