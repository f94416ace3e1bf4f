import QueueStore
import Triage
import WorkingTime

extension InboxCoverage {
    func lines(_ desk: OfficeDesk) -> [String] {
        guard !people.isEmpty else {
            return ["\(inbox): nobody triages it. A coordinator or an administrator who serves it would."]
        }
        var lines = ["\(inbox): \(Words.list(people.map(\.name))) \(people.count == 1 ? "triages" : "triage") it."]
        lines.append(
            gaps.isEmpty
                ? "  Somebody is there on every working day until \(last.inWords)."
                : "  Nobody is there on \(Words.some(gaps.map(\.inFullWords)))."
        )
        if !onDuty.isEmpty { lines.append("  Now on duty: \(Words.list(onDuty.map(\.name))).") }
        if let nextIn { lines.append("  Next in: \(nextIn.person.name), \(desk.words.fullMoment(nextIn.at)).") }
        if let handOver {
            lines.append(
                """
                  A hand-over note is due from \(handOver.person.name) by \(desk.words.fullMoment(handOver.at)): on \
                \(handOver.before.inFullWords) nobody is there.
                """
            )
        }
        return lines
    }

    var json: JSON {
        [
            "inbox": .string(inbox),
            "people": .strings(people.map(\.email)),
            "from": .string(first.description),
            "through": .string(last.description),
            "gaps": .strings(gaps.map(\.description)),
            "on_duty": .strings(onDuty.map(\.email)),
            "next_in": nextIn.map { ["email": .string($0.person.email), "at": .string($0.at.description)] } ?? .null,
            "hand_over": handOver.map {
                [
                    "email": .string($0.person.email), "at": .string($0.at.description),
                    "before": .string($0.before.description),
                ]
            } ?? .null,
        ]
    }
}
