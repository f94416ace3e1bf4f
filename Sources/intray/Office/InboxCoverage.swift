import Ingest
import Triage
import WorkingTime

/// Who triages an inbox in the days to come.
struct InboxCoverage {
    let inbox: String
    /// Those who triage it, by name.
    let people: [Person]
    let first: CivilDate
    let last: CivilDate
    /// Working days on which nobody does.
    let gaps: [CivilDate]
    let onDuty: [Person]
    let nextIn: (person: Person, at: Instant)?
    /// Who is the last before the next such day, when they finish, and that day.
    let handOver: (person: Person, at: Instant, before: CivilDate)?

    init(of inbox: String, days: Int, _ desk: OfficeDesk) {
        let people = desk.staff.people.filter { $0.role.triages && !$0.disabled && $0.serves(inbox) }
        let (calendar, zone) = (desk.office.calendar, desk.workspace.zone)
        let coverage = Coverage(
            people: people.map { desk.staff.presence(of: $0.email, calendar, zone) },
            calendar: calendar,
            zone: zone
        )
        self.inbox = inbox
        self.people = people
        first = desk.today
        last = desk.today.adding(days: days - 1)
        gaps = coverage.gaps(from: first, through: last)
        onDuty = coverage.onDuty(at: desk.now).map { people[$0] }
        nextIn = coverage.nextIn(after: desk.now).map { (people[$0.person], $0.window.start) }
        handOver = coverage.lastSlotBeforeGap(from: desk.now).map {
            (people[$0.slot.person], $0.slot.window.end, $0.gap)
        }
    }

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
