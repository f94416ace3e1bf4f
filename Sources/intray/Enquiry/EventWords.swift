import QueueStore
import Triage
import WorkingTime

extension RecordedEvent {
    /// What happened, in a few words.
    var summary: String {
        guard let event else { return "\(kind) (content erased)" }
        return switch event {
        case .received(let received): "received, proposed as \(received.assessment.proposal.category)"
        case .joined(let joined): "a message of \(joined.from.display) joined: \(joined.evidence)"
        case .reproposed(let again): "looked at again, proposed as \(again.proposal.category)"
        case .triaged(let decision): "triaged as \(decision.category), for \(decision.to)"
        case .allocated(let allocated): "allocated to \(allocated.to)"
        case .begun: "begun"
        case .noted(let note): "note: \(note.text)"
        case .closed(let closed):
            "closed: \(closed.outcome.rawValue)\(closed.evidence.map { " (\($0))" } ?? "")"
        }
    }
}

extension JSON {
    init(_ event: RecordedEvent) {
        self = [
            "at": .string(event.at.description),
            "actor": .string(event.actor.description),
            "kind": .string(event.kind),
            "summary": .string(event.summary),
        ]
    }

    init(_ message: StoredMessage) {
        self = [
            "message_id": .optional(message.messageID),
            "from": ["name": .optional(message.from.name), "address": .string(message.from.address)],
            "subject": .string(message.subject),
            "sent_at": .optional(message.sentAt),
            "received_at": .string(message.receivedAt.description),
            "text": .string(message.body),
            "attachments": .strings(message.attachments),
        ]
    }

    init(_ route: Route?) {
        guard let route else {
            self = .null
            return
        }
        self = ["to": .string(route.to.description), "because": .strings(route.because)]
    }

    init(facts: [String: [String]]) {
        self = .object(facts.sorted { $0.key < $1.key }.map { ($0.key, .strings($0.value)) })
    }
}
