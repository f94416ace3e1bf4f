import QueueStore
import Triage
import WorkingTime

extension CalendarOutcome {
    var json: JSON {
        [
            "in_force": .bool(isInForce),
            "holidays": .array(
                changes.map { change in
                    [
                        "kind": .string(change.kind.rawValue), "date": .string(change.date.description),
                        "division": .string(change.division.rawValue), "title": .string(change.title),
                    ]
                }
            ),
            "moved": .array(seen.map(json)),
            "unseen": .number(unseenCount),
        ]
    }

    private func json(_ move: MovedDeadline) -> JSON {
        [
            "ref": .string(move.enquiry.description), "clock": .string(move.clock),
            "from": .string(move.from.description), "to": .string(move.to.description),
            "earlier": .bool(move.isEarlier),
            "kept": .bool(move.isEarlier && isKept && isInForce),
        ]
    }
}
