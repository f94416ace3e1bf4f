import Testing
import WorkingTime

extension Given {
    static func moment(_ text: String) throws -> Instant { try #require(Instant(text), "\(text)") }

    static func pattern(_ text: String) throws -> WorkingPattern { try WorkingPattern(parsing: text) }

    /// Absences written as `leave:2026-03-30>2026-04-02 flexi:2026-05-01>2026-05-01:morning`; a question mark at the
    /// end of one makes it provisional.
    static func absences(_ text: String) throws -> [Absence] {
        try text.split(separator: " ").map { word in
            let parts = word.split(whereSeparator: { ":>?".contains($0) }).map(String.init)
            return Absence(
                first: try date(parts[1]),
                last: try date(parts[2]),
                part: parts.count > 3 ? try #require(Absence.Part(rawValue: parts[3])) : .whole,
                kind: try #require(Absence.Kind(rawValue: parts[0])),
                provisional: word.hasSuffix("?")
            )
        }
    }

    /// Somebody with one pattern (none when it is empty) from a day on, in London.
    static func presence(_ pattern: String, from: String = "2000-01-03", absences: String = "") throws -> Presence {
        let periods =
            pattern.isEmpty ? [] : [PatternPeriod(from: try date(from), pattern: try Given.pattern(pattern))]
        return Presence(periods, absences: try Given.absences(absences), calendar: calendar, zone: london)
    }

    /// Windows as `2026-03-30T08:00:00Z>2026-03-30T16:00:00Z home project`.
    static func text(_ windows: [WorkingWindow]) -> [String] {
        windows.map { window in
            "\(window.start)>\(window.end)" + (window.place.map { " " + $0 } ?? "") + (window.duty ? "" : " project")
        }
    }
}

/// Patterns and people made at random from a seed.
enum Made {
    static let places: [String?] = [nil, nil, "home", "base", "kew", "senedd", "upstairs"]

    /// A pattern of one to four weeks; its hours are on the half hour, and none begins or ends at 01:30, a time that
    /// comes twice on the night the clocks go back.
    static func pattern(_ random: inout SplitMix) throws -> WorkingPattern {
        let weeks = (0..<Int.random(in: 1...4, using: &random)).map { _ in
            var week: [Weekday: [WorkingPattern.Window]] = [:]
            for day in Weekday.allCases where Bool.random(using: &random) { week[day] = windows(&random) }
            return week
        }
        return try WorkingPattern(weeks: weeks)
    }

    private static func windows(_ random: inout SplitMix) -> [WorkingPattern.Window] {
        let count = Int.random(in: 0...3, using: &random)
        let times = (0...48).filter { $0 != 3 }.shuffled(using: &random).prefix(count * 2).sorted()
        return (0..<count).map { index in
            WorkingPattern.Window(
                start: times[index * 2] * 30,
                end: times[index * 2 + 1] * 30,
                place: places.randomElement(using: &random) ?? nil,
                duty: Int.random(in: 0..<4, using: &random) > 0
            )
        }
    }

    /// One or two patterns and some absences, all around the year 2026.
    static func person(_ random: inout SplitMix) throws -> (periods: [PatternPeriod], absences: [Absence]) {
        let begin = try Given.date("2026-01-01")
        func day(_ random: inout SplitMix) -> CivilDate {
            begin.adding(days: Int.random(in: -30..<365, using: &random))
        }
        var periods: [PatternPeriod] = []
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            periods.append(PatternPeriod(from: day(&random), pattern: try pattern(&random)))
        }
        let absences = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            let first = day(&random)
            return Absence(
                first: first,
                last: first.adding(days: Int.random(in: 0..<10, using: &random)),
                part: Absence.Part.allCases.randomElement(using: &random) ?? .whole,
                kind: Absence.Kind.allCases.randomElement(using: &random) ?? .leave,
                provisional: Int.random(in: 0..<4, using: &random) == 0
            )
        }
        return (periods, absences)
    }

    static func presence(_ random: inout SplitMix) throws -> Presence {
        let person = try person(&random)
        return Presence(person.periods, absences: person.absences, calendar: Given.calendar, zone: Given.london)
    }
}
