import QueueStore
import Triage
import WorkingTime

extension JSON {
    init(_ event: RecordedEvent) {
        self = [
            "at": .string(event.at.description),
            "actor": .string(event.actor.description),
            "kind": .string(event.kind),
            "summary": .string(event.words),
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
