/// Kinds of things that can be taken back.
package enum UndoableKind: String, Decodable, Sendable, CaseIterable {
    case join, split, merge, triage
}

/// Something that happened to an enquiry and can be taken back.
package enum Undoable: Hashable, Sendable {
    /// A message joined, by its number in the ledger.
    case join(message: Int64)
    case split(EnquiryReference)
    /// Another enquiry was merged into this one.
    case absorbed(EnquiryReference)
    case triage(before: Standing)

    package var kind: UndoableKind {
        switch self {
        case .join: .join
        case .split: .split
        case .absorbed: .merge
        case .triage: .triage
        }
    }
}
