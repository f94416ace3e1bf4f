import QueueStore
import Triage
import WorkingTime

/// One enquiry as “show” gives it: with the mails of the outbox about it and what somebody is writing.
struct EnquiryPage: Sendable {
    let dossier: EnquiryDossier
    private let mails: [Int64: OutgoingMail]
    private let drafts: [StoredDraft]
    private let joined: [Int64: EnquiryEvent.Joined]

    /// - Parameter viewer: nil for the operator of the machine.
    static func read(
        _ reference: EnquiryReference,
        viewer: Person?,
        _ context: DecisionContext,
        from store: EnquiryStore
    ) async throws -> EnquiryPage {
        let dossier = try await EnquiryDossier.read(reference, viewer: viewer, context, from: store)
        let (mails, drafts) = try await store.read { session in
            (try session.mails(about: reference), try session.drafts(of: reference))
        }
        return EnquiryPage(dossier, mails, drafts)
    }

    private init(_ dossier: EnquiryDossier, _ mails: [OutgoingMail], _ drafts: [StoredDraft]) {
        self.dossier = dossier
        self.drafts = drafts
        let kept = mails.compactMap { mail in mail.ledger.map { ($0, mail) } }
        self.mails = Dictionary(kept) { $1 }
        let joined = dossier.history.compactMap { event -> (Int64, EnquiryEvent.Joined)? in
            guard case .joined(let joined) = event.event, let message = joined.message else { return nil }
            return (message, joined)
        }
        self.joined = Dictionary(joined) { $1 }
    }

    private var enquiry: Enquiry { dossier.enquiry }

    func json(now: Instant) -> JSON {
        dossier.json(now: now, conversation: dossier.conversation.map(message))
            .adding([
                ("earlier", enquiry.earlier.map(Self.earlier) ?? .null),
                ("undelivered", .array(enquiry.undelivered.map { .number(Int($0)) })),
                ("answered_outside", .array(enquiry.answeredOutside.map { .number(Int($0)) })),
                ("mails", .array(mails.values.sorted { $0.id < $1.id }.map { JSON($0) })),
                ("drafts", .array(drafts.map { JSON($0) })),
            ])
    }

    private static func earlier(_ earlier: EarlierEnquiry) -> JSON {
        [
            "ref": .string(earlier.reference.description), "certain": .bool(earlier.isCertain),
            "because": .string(earlier.because),
        ]
    }

    private func message(_ message: StoredMessage) -> JSON {
        let joined = joined[message.ledger]
        return JSON(message)
            .adding([
                ("number", .number(Int(message.ledger))),
                ("direction", .string(message.isOurs ? "out" : "in")),
                ("mail", mails[message.ledger].map { JSON($0) } ?? .null),
                ("undelivered", .bool(enquiry.undelivered.contains(message.ledger))),
                ("evidence", .optional(joined?.evidence)),
                ("other_subject", .bool(joined?.isOtherSubject ?? false)),
                ("stranger", .bool(joined?.isStranger ?? false)),
                ("machine", .optional(joined?.machine)),
            ])
    }

    /// The page for a person's eyes.
    func lines(_ words: Words) -> [String] {
        dossier.lines(words, correspondence: correspondence(words))
    }

    /// What of its correspondence somebody has to look at, and what is on its way or begun.
    private func correspondence(_ words: Words) -> [String] {
        earlierLines + undeliveredLines + outsideLines + joinedLines(words) + mailLines(words)
            + drafts.map { draft in
                "\(draft.author) has a draft, kept \(words.moment(draft.savedAt)): “\(draft.draft.subject)”."
            }
    }

    private var earlierLines: [String] {
        guard let earlier = enquiry.earlier else { return [] }
        return [
            earlier.isCertain
                ? "It goes on from \(earlier.reference): \(earlier.because)."
                : "It may belong to \(earlier.reference): \(earlier.because). If it does: merge."
        ]
    }

    private var undeliveredLines: [String] {
        dossier.history.compactMap { event in
            guard case .undelivered(let report) = event.event, enquiry.undelivered.contains(report.message) else {
                return nil
            }
            return "OUR MAIL DID NOT ARRIVE: \(report.because) Write again, or: seen-to."
        }
    }

    private var outsideLines: [String] {
        enquiry.answeredOutside.isEmpty
            ? [] : ["Somebody wrote from the mailbox, past Intray. If that answers it: close. If not: keep-open."]
    }

    private func joinedLines(_ words: Words) -> [String] {
        dossier.conversation.compactMap { message in
            guard let joined = joined[message.ledger] else { return nil }
            let marks = [
                joined.machine.map { "a machine wrote it (\($0))" },
                joined.isStranger == true ? "its writer never took part before" : nil,
                joined.isOtherSubject == true ? "its subject is another; if it is about something else: split" : nil,
            ].compactMap { $0 }
            guard !marks.isEmpty else { return nil }
            return "The message of \(words.moment(message.receivedAt)) joined; mind: \(marks.joined(separator: "; "))."
        }
    }

    private func mailLines(_ words: Words) -> [String] {
        mails.values.sorted { $0.id < $1.id }.map { mail in
            let leaves = mail.state == .waiting ? ", leaves \(words.moment(mail.notBefore))" : ""
            return "Mail \(mail.id) to \(mail.to) is \(mail.state.inWords)\(leaves)."
        }
    }
}
