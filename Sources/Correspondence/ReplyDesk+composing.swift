import Classifier
package import Mail
package import QueueStore
import Triage
import WorkingTime

extension ReplyDesk {
    /// The mail that a draft makes.
    func compose(
        _ draft: ReplyDraft,
        _ files: [DraftFile],
        for enquiry: Enquiry,
        _ context: DecisionContext,
        in session: any Session
    ) throws -> SentCopy {
        let versions = try Self.versions(of: draft)
        let conversation = try session.conversation(of: enquiry.reference)
        let sender = letterhead.sender(for: enquiry.inbox)
        let tokens = ReplyToken(key: try session.officeKey(ReplyToken.keyName))
        let (to, cc) = (try recipients(draft.to), try recipients(draft.cc))
        guard to.count + cc.count <= Self.mostRecipients else { throw ReplyFault.tooMany(to.count + cc.count) }
        let answered = Self.answered(in: conversation, by: to + cc)
        let quotation = draft.quotes ? answered.map { Self.quotation($0, versions.languages, context.zone) } ?? "" : ""
        let message = try Self.message {
            try OutgoingMessage(
                from: sender,
                to: to,
                cc: cc,
                subject: ReplySubject(to: draft.subject, reference: enquiry.reference.description).text,
                date: Self.date(context),
                messageID: tokens.messageID(for: enquiry.reference, unique: Randomness.word(), domain: sender.domain),
                inReplyTo: (answered ?? conversation.last { $0.isOurs })?.messageID,
                references: conversation.compactMap(\.messageID),
                text: [versions.text.withoutLineEnds, quotation].filter { !$0.isEmpty }.joined(separator: "\n\n"),
                attachments: try attachments(files, in: session),
                kind: .personal,
                languages: versions.languages,
                marking: MailMarking(enquiry.marking.rawValue, placement: letterhead.marking)
            )
        }
        return SentCopy(message, boundary: Randomness.word())
    }

    /// The message that a mail answers, and may quote: the newest that one of its recipients wrote. What somebody else
    /// wrote, a colleague or another party, is not for them to read.
    package static func answered(in conversation: [StoredMessage], by recipients: [Mailbox]) -> StoredMessage? {
        let addresses = Set(recipients.map { $0.address.lowercased() })
        return conversation.last { !$0.isOurs && addresses.contains($0.from.address.lowercased()) }
    }

    /// So many recipients every server must take (RFC 5321 section 4.5.3.1.8).
    static let mostRecipients = 100

    private static func message(_ make: () throws -> OutgoingMessage) throws -> OutgoingMessage {
        do {
            return try make()
        } catch let fault as OutgoingMessage.Fault {
            throw ReplyFault.unwritable(fault)
        }
    }

    static func date(_ context: DecisionContext) -> MailDate {
        MailDate(seconds: context.now.seconds, offsetMinutes: context.zone.offsetMinutes(at: context.now))
    }

    /// Every address is one that any server takes, and none is the office's own.
    private func recipients(_ typed: [String]) throws(ReplyFault) -> [Mailbox] {
        var all: [Mailbox] = []
        for text in typed {
            let mailbox = Mailbox(typed: text)
            do {
                // What is left out of a name may not be left out of an address: it would be another one.
                if text.utf8.contains(where: { $0 < 0x09 || $0 == 0x7F }) { _ = try DeliverableAddress(text) }
                let address = try DeliverableAddress(mailbox.address.isEmpty ? text : mailbox.address).text
                guard !letterhead.isOwn(address) else { throw ReplyFault.ownAddress(address) }
                all.append(Mailbox(name: mailbox.name, address: address))
            } catch let fault as DeliverableAddress.Fault {
                throw .address(fault)
            } catch let fault as ReplyFault {
                throw fault
            } catch {
                throw .nobody
            }
        }
        return all
    }

    /// The words of a draft: one version, or the English and the Welsh together, the correspondent's own first.
    private static func versions(of draft: ReplyDraft) throws(ReplyFault) -> (text: String, languages: [MailLanguage]) {
        let gaps = RenderedTemplate.gaps(in: draft.text + (draft.welsh ?? ""))
        guard gaps.isEmpty else { throw .gaps(gaps) }
        guard draft.language == .both else {
            guard !isBlank(draft.text) else { throw .empty(nil) }
            return (draft.text, draft.language == .cy ? [.welsh] : draft.language == .en ? [.english] : [])
        }
        guard !isBlank(draft.text) else { throw .empty(.english) }
        guard let welsh = draft.welsh, !isBlank(welsh) else { throw .empty(.welsh) }
        let both = BilingualText(english: draft.text, welsh: welsh, first: .welsh)
        return (both.text, both.languages)
    }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

    private func attachments(_ files: [DraftFile], in session: any Session) throws -> [OutgoingAttachment] {
        let size = files.reduce(0) { $0 + $1.size }
        guard size <= OutgoingFiles.most else { throw ReplyFault.tooLarge(size) }
        return try files.map { file in
            OutgoingAttachment(
                filename: file.name,
                contentType: file.type,
                bytes: try raws.bytes(of: file.raw, in: session)
            )
        }
    }

    private static func quotation(_ message: StoredMessage, _ languages: [MailLanguage], _ zone: Zone) -> String {
        let moment = message.sentAt.map { min($0, message.receivedAt) } ?? message.receivedAt
        let day = zone.date(of: moment)
        let time = Words(zone: zone, now: moment).clockTime(moment)
        let source = ReplyQuotation.Source(
            text: message.body,
            writer: message.from.display,
            sent: [
                .english: "\(day.inWords(in: .en)) at \(time)",
                .welsh: "\(day.inWords(in: .cy)) am \(time)",
            ]
        )
        return ReplyQuotation(source, languages: languages.isEmpty ? [.english] : languages).text
    }
}

extension ReplyDraft {
    /// What the mail is for, as the enquiry understands it.
    var replyPurpose: ReplyRequest.Purpose {
        get throws {
            switch purpose {
            case .word: return .word
            case .ask:
                return .ask(WaitRequest(waitsFor ?? .clarification, chase: chase))
            case .final:
                guard let outcome else { throw ReplyFault.noOutcome }
                return .final(outcome, evidence: evidence, lateBecause: lateBecause)
            }
        }
    }
}

extension String {
    /// Without the line ends behind its last word.
    fileprivate var withoutLineEnds: String {
        var bytes = Array(utf8)[...]
        while let last = bytes.last, last == 10 || last == 13 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
