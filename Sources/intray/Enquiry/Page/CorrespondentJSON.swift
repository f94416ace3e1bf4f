import Classifier
import QueueStore
import Triage
import WorkingTime

extension JSON {
    /// What the office knows of a correspondent; null where nothing was written down.
    init(_ record: CorrespondentRecord?, _ authorities: [AuthorityDocument], today: CivilDate) {
        guard record != nil || !authorities.isEmpty else {
            self = .null
            return
        }
        self = [
            "language": .optional(record?.language?.rawValue),
            "organisation": .optional(record?.organisation),
            "adjustments": .optional(record?.adjustments),
            "telephone": .optional(record?.telephone),
            "postal": .optional(record?.postal),
            "authorities": .array(authorities.map { JSON($0, today: today) }),
        ]
    }

    init(_ authority: AuthorityDocument, today: CivilDate) {
        self = [
            "for": .string(authority.onBehalfOf),
            "kind": .string(authority.kind),
            "seen": .string(authority.seenOn.description),
            "expires": .optional(authority.expiresOn),
            "expired": .bool(authority.expiresOn.map { $0 < today } ?? false),
            "ref": .optional(authority.enquiry),
            "remark": .optional(authority.remark),
        ]
    }

    init(_ forwarding: Forwarding) {
        self = [
            "by": ["name": .optional(forwarding.by.name), "address": .string(forwarding.by.address)],
            "from": ["name": .optional(forwarding.from.name), "address": .string(forwarding.from.address)],
            "sent_at": .optional(forwarding.sentAt),
            "evidence": .string(forwarding.evidence),
            "attributed": .bool(forwarding.isAttributed),
        ]
    }

    init(_ lock: EditLock) {
        self = [
            "by": .string(lock.holder), "since": .string(lock.since.description),
            "until": .string(lock.until.description),
        ]
    }
}
