import Classifier
import Mail
package import QueueStore
package import Triage
package import WorkingTime

/// The word that leaves by itself when an enquiry has come, where its category wants one.
package struct Acknowledging: Sendable {
    package let letterhead: Letterhead
    package let raws: ChunkedRawStore

    package init(_ letterhead: Letterhead, raws: ChunkedRawStore = ChunkedRawStore()) {
        self.letterhead = letterhead
        self.raws = raws
    }

    /// What of the mail that came decides whether it is answered by itself.
    package struct Arrived: Sendable {
        /// Whether a machine wrote it, or nobody could read it: that is never answered.
        package let isMachineOrUnread: Bool
        package let messageID: String?
        package let receivedAt: Instant

        package init(isMachineOrUnread: Bool, messageID: String?, receivedAt: Instant) {
            self.isMachineOrUnread = isMachineOrUnread
            self.messageID = messageID
            self.receivedAt = receivedAt
        }
    }

    /// Mail that came longer ago than this is not acknowledged: an old mailbox that is taken in would send thousands of
    /// letters nobody expects. In seconds.
    private static let newest: Int64 = 2 * 86_400

    /// Queues the acknowledgement of a new enquiry, in the transaction that made it.
    ///
    /// - Returns: the enquiry as it is then; nil where none is sent.
    package func acknowledge(
        _ enquiry: Enquiry,
        _ arrived: Arrived,
        context: DecisionContext,
        in session: any Session
    ) throws -> Enquiry? {
        guard let template = template(for: enquiry, arrived, context),
            let address = try? DeliverableAddress(enquiry.from.address),
            let copy = try compose(template, for: enquiry, to: address, arrived, context, in: session)
        else { return nil }
        let ledger = try copy.keep(
            with: enquiry.reference,
            inbox: enquiry.inbox,
            at: context.now,
            raws: raws,
            in: session
        )
        let changed = try session.perform(
            .reply(
                ReplyRequest(
                    .acknowledgement,
                    message: ledger,
                    to: [address.text],
                    template: template.code,
                    language: enquiry.language,
                    digest: ""
                )
            ),
            on: enquiry.reference,
            context: context,
            viewer: nil
        )
        // Nothing may come back from it (RFC 3834 section 3.3): the envelope has no sender.
        _ = try copy.queue(
            .acknowledgement,
            about: enquiry.reference,
            kept: ledger,
            by: .intray,
            from: "",
            notBefore: context.now,
            at: context.now,
            in: session
        )
        return changed
    }

    private func template(
        for enquiry: Enquiry,
        _ arrived: Arrived,
        _ context: DecisionContext
    ) -> ReplyTemplate? {
        guard !arrived.isMachineOrUnread, enquiry.state != .closed, enquiry.channel == .mail,
            arrived.receivedAt >= context.now.adding(seconds: -Self.newest), Self.answers(enquiry.from.address),
            !letterhead.isOwn(enquiry.from.address), !context.staff.includes(enquiry.from.address)
        else { return nil }
        return context.kit.automaticAcknowledgement(for: enquiry.category)
    }

    /// Whether somebody reads what is sent to an address, by its name.
    private static func answers(_ address: String) -> Bool {
        let name = address.prefix { $0 != "@" }.filter { $0.isLetter }
        return !["noreply", "donotreply", "mailerdaemon", "postmaster", "bounce", "bounces"].contains(name)
            && !name.hasPrefix("noreply") && !name.hasPrefix("donotreply")
    }

    private func compose(
        _ template: ReplyTemplate,
        for enquiry: Enquiry,
        to address: DeliverableAddress,
        _ arrived: Arrived,
        _ context: DecisionContext,
        in session: any Session
    ) throws -> SentCopy? {
        let values = TemplateValues(enquiry, in: context.kit, colleague: nil, now: context.now, zone: context.zone)
        let languages = enquiry.language.replyLanguages
        let versions = languages.compactMap { language in
            template.text(in: language, with: values).map { (language, $0) }
        }
        guard let first = versions.first, versions.allSatisfy({ $0.1.gaps.isEmpty }) else { return nil }
        let texts = Dictionary(versions.map { ($0.0, $0.1.text) }, uniquingKeysWith: { first, _ in first })
        let both = BilingualText(english: texts[.en] ?? "", welsh: texts[.cy] ?? "", first: first.0.mailLanguage)
        let sender = letterhead.sender(for: enquiry.inbox)
        let tokens = ReplyToken(key: try session.officeKey(ReplyToken.keyName))
        let subjects = Dictionary(versions.map { ($0.0, $0.1.subject) }, uniquingKeysWith: { first, _ in first })
        let subject = ReplySubject(
            to: ReplyDesk.subject(
                enquiry.language.answered,
                english: subjects[.en] ?? nil,
                welsh: subjects[.cy] ?? nil
            ),
            reference: enquiry.reference.description
        )
        let message = try? OutgoingMessage(
            from: sender,
            to: [Mailbox(name: nil, address: address.text)],
            subject: subject.text,
            date: ReplyDesk.date(context),
            messageID: tokens.messageID(for: enquiry.reference, unique: Randomness.word(), domain: sender.domain),
            inReplyTo: arrived.messageID,
            references: [arrived.messageID].compactMap { $0 },
            text: both.text,
            kind: .automatic(.replied),
            languages: both.languages,
            marking: MailMarking(enquiry.marking.rawValue, placement: letterhead.marking)
        )
        return message.map { SentCopy($0, boundary: Randomness.word()) }
    }
}

extension ReplyLanguage {
    /// The same language as mail names it.
    var mailLanguage: MailLanguage {
        switch self {
        case .en: .english
        case .cy: .welsh
        }
    }
}
