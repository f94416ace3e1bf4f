import WorkingTime

/// Kinds of things that can be taken back.
package enum UndoableKind: String, Decodable, Sendable, CaseIterable {
    case join, split, merge, triage
}

/// Something that happened to an enquiry and can be taken back.
package enum Undoable: Hashable, Sendable {
    /// A message joined, by its number in the ledger, with what it brought.
    case join(message: Int64, Brought)
    case split(EnquiryReference)
    /// Another enquiry was merged into this one.
    case absorbed(EnquiryReference)
    case triage(before: Standing, after: Standing)

    /// What a message added to an enquiry when it joined.
    package struct Brought: Hashable, Sendable {
        var advisories: [Advisory] = []
        var subjects: [DistressingSubject] = []
        /// Names of facts that were not known before.
        var facts: [String] = []
        /// The priority before it told of danger.
        var priority: Priority?
        /// Which wait it brought word on.
        var wait: Int?
        /// When it met the clocks that a first word meets.
        var acknowledgedAt: Instant?
        /// What had been written past Intray, as far as anybody knew before it.
        var answeredOutside: [Int64] = []
        /// The mail of the office that it reports not to have arrived.
        var undelivered: Int64?
        /// When the first word was spoken that it reports not to have arrived.
        var firstWordAt: Instant?
        /// Whether it is the office's own or a machine's report: by itself it is no enquiry.
        package var isNoEnquiry = false
    }

    package var kind: UndoableKind {
        switch self {
        case .join: .join
        case .split: .split
        case .absorbed: .merge
        case .triage: .triage
        }
    }
}

extension Enquiry {
    /// Whether a message that joined is an enquiry of its own once that is taken back.
    package func makesEnquiry(joined message: Int64?) -> Bool {
        for case .join(let joined, let brought) in undoable.reversed() where joined == message {
            return !brought.isNoEnquiry
        }
        return true
    }

    /// The category of the last triage that still stands; nil when none does.
    package var lastDecided: String? {
        for case .triage(_, let after) in undoable.reversed() { return after.category }
        return nil
    }
}
