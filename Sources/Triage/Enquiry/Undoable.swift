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
    /// The category of the last triage that still stands; nil when none does.
    package var lastDecided: String? {
        for case .triage(_, let after) in undoable.reversed() { return after.category }
        return nil
    }
}
