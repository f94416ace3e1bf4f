import QueueStore
import Triage
import WorkingTime

/// What another calendar changes: holidays, and the due dates that the reader may see.
struct CalendarMoves {
    let outcome: CalendarOutcome

    /// At most so many dates are named; a calendar can move thousands.
    private static let most = 200

    var html: HTML {
        HTML {
            if !outcome.changes.isEmpty {
                h3 { "Holidays" }
                ul {
                    for change in outcome.changes.prefix(Self.most) {
                        li {
                            "\(change.kind == .added ? "New" : "Gone"): \(change.date.inWords), \(change.title) "
                                + "(\(change.division.name))"
                        }
                    }
                }
            }
            h3 { "Due dates" }
            if outcome.seen.isEmpty, outcome.unseenCount == 0 { p { "None moves." } }
            if !outcome.seen.isEmpty {
                ul {
                    for move in outcome.seen.prefix(Self.most) {
                        li {
                            a(.href(.enquiry(move.enquiry))) { move.enquiry.description }
                            ", \(ClockName.of(move.clock).lowercasedFirst): \(words(move))"
                        }
                    }
                }
            }
            if outcome.seen.count > Self.most { p { "And \(outcome.seen.count - Self.most) more." } }
            if outcome.unseenCount > 0 {
                p { "And \(Words.count(outcome.unseenCount, "due date")) of enquiries that you may not see." }
            }
        }
    }

    private func words(_ move: MovedDeadline) -> String {
        let span = "from \(move.from.inWords) to \(move.to.inWords)"
        guard outcome.isInForce else { return "would move \(move.isEarlier ? "earlier" : "later"), \(span)" }
        guard !(move.isEarlier && outcome.isKept) else {
            return "stays \(move.from.inWords) (\(move.to.inWords) by the new holidays)"
        }
        return "moved \(move.isEarlier ? "earlier" : "later"), \(span)"
    }
}
