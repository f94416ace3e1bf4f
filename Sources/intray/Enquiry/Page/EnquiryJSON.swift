import QueueStore
import Triage
import WorkingTime

extension JSON {
    /// An enquiry as every command and the API give it.
    init(_ enquiry: EnquirySummary, now: Instant) {
        let leading = enquiry.leadingClock
        self = [
            "ref": .string(enquiry.reference.description),
            "inbox": .string(enquiry.inbox),
            "subject": .string(enquiry.subject),
            "from": ["name": .optional(enquiry.from.name), "address": .string(enquiry.from.address)],
            "category": .string(enquiry.category),
            "state": .string(enquiry.state.rawValue),
            "waiting_for": .optional(enquiry.waitingFor),
            "allocated_to": .optional(enquiry.allocatedTo),
            "received_at": .string(enquiry.receivedAt.description),
            "priority": .string(enquiry.priority.rawValue),
            "marking": .string(enquiry.marking.rawValue),
            "sla": .string(enquiry.status(at: now).rawValue),
            "due": .optional(leading?.due),
            "act_by": .optional(enquiry.actBy),
            "clocks": .array(enquiry.clocks.map { JSON($0, now: now) }),
            "language": .string(enquiry.language),
            "advisories": .strings(enquiry.advisories),
            "suggested": [
                "category": .string(enquiry.suggestedCategory),
                "to": .optional(enquiry.suggestedTo),
                "probability": .decimal(enquiry.probability),
            ],
            "outcome": .optional(enquiry.outcome?.rawValue),
            "closed_at": .optional(enquiry.closedAt),
            "quarantine": .optional(enquiry.quarantine),
            "channel": .string(enquiry.channel.rawValue),
            "distressing": .strings(enquiry.distressing),
            "brought_forward_on": .optional(enquiry.broughtForwardOn),
            "version": .number(enquiry.version),
        ]
    }

    init(_ clock: StoredClock, now: Instant) {
        self = [
            "name": .string(clock.name),
            "rule": .string(clock.rule),
            "started": .optional(clock.started),
            "original_due": .optional(clock.originalDue),
            "due": .optional(clock.due),
            "sla": .string(clock.status(at: now).rawValue),
            "original_sla": .string(clock.originalStatus(at: now).rawValue),
            "set_by_hand": .bool(clock.setByHand),
            "provisional": .bool(clock.provisional),
            "account": .string(clock.account),
        ]
    }
}
