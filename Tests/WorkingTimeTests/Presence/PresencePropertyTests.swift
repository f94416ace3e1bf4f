import Testing
import WorkingTime

struct PresencePropertyTests {
    /// Whether somebody is at work, decided for one moment at a time and from nothing but the definitions.
    private struct Reference {
        let periods: [PatternPeriod]
        let absences: [Absence]
        let holidays = Set(Given.calendar.holidays(in: .englandAndWales).map(\.date))

        func isPresent(at moment: Instant) -> Bool {
            let date = Given.london.date(of: moment)
            let time = Given.london.localTime(of: moment)
            let minute = time.hour * 60 + time.minute
            guard !holidays.contains(date) else { return false }
            let away = absences.contains { absence in
                !absence.provisional && absence.first <= date && date <= absence.last
                    && (absence.part == .whole || (absence.part == .morning) == (time.hour < 12))
            }
            return !away && windows(on: date).contains { $0.start <= minute && minute < $0.end }
        }

        private func windows(on date: CivilDate) -> [WorkingPattern.Window] {
            let inForce = periods.enumerated().filter { $0.element.from <= date }
                .max { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }?.element
            guard let inForce else { return WorkingPattern.standard.weeks[0][date.weekday.rawValue - 1] }
            var monday = inForce.from
            while monday.weekday != .monday { monday = monday.adding(days: -1) }
            let week = (date.daysSinceEpoch - monday.daysSinceEpoch) / 7 % inForce.pattern.weeks.count
            return inForce.pattern.weeks[week][date.weekday.rawValue - 1]
        }
    }

    @Test("presence agrees with asking every half hour of a year", arguments: 1...6)
    func everyHalfHour(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let person = try Made.person(&random)
        let presence = Presence(
            person.periods,
            absences: person.absences,
            calendar: Given.calendar,
            zone: Given.london
        )
        let reference = Reference(periods: person.periods, absences: person.absences)
        var day = try Given.date("2025-12-15")
        while day < (try Given.date("2027-01-15")) {
            let halfHours = stride(
                from: Given.london.startOfDay(day).seconds,
                to: Given.london.endOfDay(day).seconds,
                by: 1_800
            ).map(Instant.init(seconds:))
            let there = halfHours.filter(reference.isPresent)
            guard there.count * 30 == presence.minutes(on: day), there.isEmpty != presence.works(on: day),
                halfHours.filter(presence.isPresent) == there
            else {
                Issue.record("\(day): \(presence.windows(on: day)) but \(there)")
                return
            }
            day = day.adding(days: 1)
        }
    }

    @Test("minutes add up: any stretch of time is the sum of its parts", arguments: 1...4)
    func additive(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let begin = try Given.moment("2026-02-01T00:00:00Z").seconds
        for _ in 0..<40 {
            let presence = Presence.shared(by: [try Made.presence(&random), try Made.presence(&random)])
            let cuts = (0..<4).map { _ in begin + 60 * Int64.random(in: 0..<500_000, using: &random) }.sorted()
            let parts = zip(cuts, cuts.dropFirst()).map { from, to in
                presence.minutes(from: Instant(seconds: from), through: Instant(seconds: to - 1))
            }
            let whole = presence.minutes(from: Instant(seconds: cuts[0]), through: Instant(seconds: cuts[3] - 1))
            #expect(parts.reduce(0, +) == whole)
        }
    }

    @Test("a shared post has no less than any of its holders, and no more than all", arguments: 1...4)
    func union(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let begin = try Given.date("2026-01-01")
        for _ in 0..<10 {
            let holders = try (0..<3).map { _ in try Made.presence(&random) }
            let post = Presence.shared(by: holders)
            for days in 0..<120 {
                let day = begin.adding(days: days)
                let each = holders.map { $0.minutes(on: day) }
                let minutes = post.minutes(on: day)
                #expect(minutes >= each.max() ?? 0 && minutes <= each.reduce(0, +))
                let windows = post.windows(on: day)
                #expect(zip(windows, windows.dropFirst()).allSatisfy { $0.end <= $1.start })
                let duty = holders.flatMap { $0.windows(on: day) }.filter(\.duty)
                for window in windows {
                    #expect(window.duty == duty.contains { $0.contains(window.start) })
                }
            }
        }
    }
}
