import Triage
import WorkingTime

/// In which order a list comes.
package enum ListOrder: String, Sendable, CaseIterable {
    /// Priority, then due, then received: the order of every list of what is open.
    case urgency
    /// Last closed first in the list of what is closed, last received first in others: the order of `closed` and `all`.
    case newest
    /// First received first.
    case oldest
    /// The last day on which somebody can act, then due; what has no such day comes last.
    case actBy = "act-by"
    /// The day on which it is brought forward again, then since when it waits; what has no such day comes last.
    case chase
}

extension ListFilter {
    /// The order it comes in.
    package var effectiveOrder: ListOrder { order ?? (view == .closed || view == .all ? .newest : .urgency) }

    /// Whether it comes in the order of receipt; closed ones come by when they were closed.
    var goesByReceipt: Bool {
        view != .closed && (effectiveOrder == .newest || effectiveOrder == .oldest)
    }

    /// The moment that `newest` goes by.
    var newestBy: Statement { view == .closed ? "closed_at" : "received_at" }

    /// What stands behind ORDER BY.
    var orderStatement: Statement {
        switch effectiveOrder {
        case .urgency: "priority, due_at, received_at, id"
        case .newest: "\(sql: newestBy) DESC, id DESC"
        case .oldest: "received_at, id"
        case .actBy: "act_by IS NULL, act_by, due_at, priority, received_at, id"
        case .chase: "chase_on IS NULL, chase_on, waiting_since, id"
        }
    }
}

/// A place in a list that comes newest first, to go on from; a link carries it as text.
package struct ListMark: Sendable, Hashable, LosslessStringConvertible {
    /// When the last one shown was closed or received.
    let moment: Instant
    let reference: EnquiryReference

    /// The place of an enquiry in a list.
    package init(_ last: EnquirySummary, in view: ListView) {
        moment = view == .closed ? last.closedAt ?? last.receivedAt : last.receivedAt
        reference = last.reference
    }

    /// Reads `1792058400-2026000000123`.
    package init?(_ description: String) {
        // A moment before 1970 begins with a minus itself.
        guard let dash = description.utf8.lastIndex(of: UInt8(ascii: "-")),
            let seconds = Int64(description[..<dash]),
            let id = Int64(description[description.utf8.index(after: dash)...]), id > 0
        else { return nil }
        moment = Instant(seconds: seconds)
        reference = EnquiryReference(id: id)
    }

    package var description: String { "\(moment.seconds)-\(reference.id)" }
}
