import Classifier
import Ingest
import Mail
import Triage
import WorkingTime

extension JSON {
    /// An explanation as scripts rely on it.
    init(_ explanation: Explanation) {
        let proposal = explanation.assessment.proposal
        self = [
            "message": JSON(explanation.message),
            "machine": [
                "is": .bool(explanation.examined.message.machine.isMachine),
                "kind": .string(explanation.examined.message.machine.kind.rawValue),
                "reason": .string(explanation.examined.message.machine.reason),
            ],
            "language": .string(proposal.language.rawValue),
            "category": [
                "code": .string(proposal.category),
                "probability": .decimal(proposal.probability),
                "abstained": .bool(proposal.abstained),
                "alternatives": .array(
                    proposal.alternatives.map {
                        ["code": .string($0.code), "probability": .decimal($0.probability)]
                    }
                ),
                "because": .strings(proposal.because),
            ],
            "facts": JSON(facts: proposal.facts),
            "missing": .strings(proposal.missing),
            "advisories": .strings(proposal.advisories.map(\.rawValue)),
            "advisory_reasons": JSON(facts: proposal.advisoryReasons),
            "route": JSON(proposal.route),
            "clocks": .array(explanation.assessment.clocks.map(JSON.init)),
        ]
    }

    private init(_ clock: EnquiryClock) {
        self = [
            "name": .string(clock.name),
            "rule": .string(clock.rule),
            "due": .optional(clock.due),
            "account": .string(clock.account),
        ]
    }

    private init(_ message: Message) {
        let opened = message.opened
        self = [
            "message_id": .optional(message.messageID),
            "in_reply_to": .strings(message.inReplyTo),
            "references": .strings(message.references),
            "from": message.from.first.map(JSON.init) ?? .null,
            "to": .array(message.to.map(JSON.init)),
            "cc": .array(message.cc.map(JSON.init)),
            "subject": .string(message.subject),
            "date": .optional(message.date.map { Instant(seconds: $0.seconds) }),
            "text": .string(opened.text),
            "attachments": .array(opened.folded { JSON($0, contains: $1) }),
            "invitations": .strings(opened.invitations.map(\.sentence)),
            "seals": .array(opened.seals.map(JSON.init)),
            "defects": .strings((message.defects + opened.defects).map(\.kind.rawValue)),
        ]
    }

    private init(_ mailbox: Mailbox) {
        self = ["name": .optional(mailbox.name), "address": .string(mailbox.address)]
    }

    private init(_ seal: Seal) {
        self = ["kind": .string(seal.kind.rawValue), "readable": .bool(seal.isReadable)]
    }

    /// - Parameter contains: what was opened inside it, empty for most.
    private init(_ attachment: OpenedAttachment, contains: [JSON]) {
        self = [
            "filename": .optional(attachment.filename),
            "content_type": .string(attachment.contentType),
            "size": .number(attachment.size),
            "contains": .array(contains),
        ]
    }
}
