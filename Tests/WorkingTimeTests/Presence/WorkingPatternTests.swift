import Foundation
import Testing
import WorkingTime

struct WorkingPatternTests {
    @Test(
        "what people type comes out in its canonical form",
        arguments: [
            ("Mon-Fri 09:00-17:00", "Mon-Fri 09:00-17:00"),
            ("monday–friday 9:00–17:00", "Mon-Fri 09:00-17:00"),
            (
                "Mon 09:00-12:30 13:00-17:00 home, Tue 09:00-15:00 base, Thu 13:00-17:00 base project",
                "Mon 09:00-12:30 13:00-17:00 home, Tue 09:00-15:00 base, Thu 13:00-17:00 base project"
            ),
            ("Mon Tue Wed 09:00-17:00,Fri 09:00-13:00 Kew", "Mon-Wed 09:00-17:00, Fri 09:00-13:00 kew"),
            ("Thu 09:00-17:00, Mon 13:00-17:00, Mon 09:00-12:00", "Mon 09:00-12:00 13:00-17:00, Thu 09:00-17:00"),
            ("Mon 09:00-12:00 home 13:00-17:00", "Mon 09:00-12:00 home 13:00-17:00"),
            ("Mon 09:00-12:00 duty 13:00-17:00 home", "Mon 09:00-12:00, Mon 13:00-17:00 home"),
            ("Mon 09:00-12:00 home 12:00-17:00 project base", "Mon 09:00-12:00 home 12:00-17:00 base project"),
            ("Mon-Fri 09:00-17:00/off", "Mon-Fri 09:00-17:00 / off"),
            ("  \tmon-sun\n00:00-24:00 , ", "Mon-Sun 00:00-24:00"),
            ("OFF", "off"),
        ]
    )
    func canonical(_ typed: String, _ canonical: String) throws {
        let pattern = try WorkingPattern(parsing: typed)
        #expect(pattern.description == canonical)
        #expect(try WorkingPattern(parsing: canonical) == pattern)
    }

    @Test("words hold for the hours since the last words")
    func words() throws {
        let monday = try Given.pattern("Mon 09:00-10:00 10:00-11:00 home 11:00-12:00 project 12:00-13:00").weeks[0][0]
        #expect(monday.map(\.place) == ["home", "home", nil, nil])
        #expect(monday.map(\.duty) == [true, true, false, true])
    }

    @Test("the standard pattern is Monday to Friday, nine to five")
    func standard() throws {
        #expect(WorkingPattern.standard.description == "Mon-Fri 09:00-17:00")
        #expect(try Given.pattern("Mon-Fri 09:00-17:00") == .standard)
        #expect(WorkingPattern.standard.minutesPerWeek == 2_400)
    }

    @Test("minutes a week are the mean over the cycle")
    func minutes() throws {
        #expect(try Given.pattern("Mon-Tue 09:00-17:00, Wed 09:00-10:00").minutesPerWeek == 1_020)
        #expect(try Given.pattern("Mon-Fri 09:00-17:00 / off / off").minutesPerWeek == 800)
        #expect(try Given.pattern("off").minutesPerWeek == 0)
    }

    @Test(
        "what is no pattern is refused, and the piece that is wrong is named",
        arguments: [
            ("", PatternError.empty, "empty"),
            (" \n", .empty, "Mon-Fri 09:00-17:00"),
            ("off/off/off/off/off", .tooManyWeeks(5), "at most 4"),
            ("Mon 09:00-17:00 / ", .emptyWeek(2), "Week 2"),
            (",", .emptyWeek(1), "off"),
            ("Mon 09:00-17:00, Fri off", .offWithHours, "left out"),
            ("Mo 09:00-17:00", .notADay("Mo"), "“Mo”") as (String, PatternError, String),
            ("Mon 09:00-17:00 h0me", .unknownPiece("h0me"), "“h0me”"),
            ("Mon 09:00-17:00 tŷ", .unknownPiece("tŷ"), "a to z"),
            ("Mon 09:00-17:00 - Tue", .unknownPiece("-"), "“-”"),
            ("Mon-Xyz 09:00-17:00", .badDays("Mon-Xyz"), "Mon-Fri"),
            ("Mon-Tue-Wed 09:00-17:00", .badDays("Mon-Tue-Wed"), "range"),
            ("Fri-Mon 09:00-17:00", .daysBackwards("Fri-Mon"), "Mon Fri Sat Sun"),
            ("Mon 09:00-17:00 Tue 09:00-17:00", .missingComma(before: "Tue"), "comma"),
            ("09:00-17:00", .noDay(before: "09:00-17:00"), "no day"),
            ("home", .notADay("home"), "day of the week"),
            ("Mon, Tue 09:00-17:00", .noHours("Mon"), "no hours"),
            ("Mon home 09:00-17:00", .wordBeforeHours("home"), "after"),
            ("Mon 9am-5pm", .badHours("9am-5pm"), "24-hour"),
            ("Mon 09:00", .badHours("09:00"), "both ends"),
            ("Mon 09:60-17:00", .badHours("09:60-17:00"), "09:60"),
            ("Mon 09:00-24:01", .badHours("09:00-24:01"), "24:01"),
            ("Mon 09:00-17:00-18:00", .badHours("09:00-17:00-18:00"), "18:00"),
            ("Mon 22:00-06:00", .backwards("22:00-06:00"), "past midnight"),
            ("Mon 09:00-09:00", .backwards("09:00-09:00"), "09:00-09:00"),
            ("Mon 09:00-17:00 home base", .contradiction("home", "base"), "same hours"),
            ("Mon 09:00-17:00 duty project", .contradiction("duty", "project"), "“project”"),
            (
                "Mon-Wed 09:00-13:00, Tue 12:00-17:00", .overlap(.tuesday, "09:00-13:00", "12:00-17:00"), "Tuesday"
            ),
            (
                "Mon 01:00-02:00 03:00-04:00 05:00-06:00 07:00-08:00 09:00-10:00 11:00-12:00 13:00-14:00",
                .tooManyWindows(.monday), "Monday"
            ),
        ]
    )
    func refusals(_ text: String, _ expected: PatternError, _ word: String) throws {
        let error = try #require(throws: PatternError.self) { try WorkingPattern(parsing: text) }
        #expect(error == expected)
        #expect(error.description.contains(word))
        #expect(WorkingPattern(text) == nil)
    }

    @Test("windows made in code are held to the same rules")
    func made() throws {
        func refusal(_ windows: [WorkingPattern.Window]) -> PatternError? {
            #expect(throws: PatternError.self) { try WorkingPattern(weeks: [[.friday: windows]]) }
        }
        #expect(refusal([.init(start: -1, end: 60)]) != nil)
        #expect(refusal([.init(start: 60, end: 60)]) != nil)
        #expect(refusal([.init(start: 0, end: 1_441)]) != nil)
        #expect(refusal([.init(start: .min, end: .max)]) != nil)
        for place in ["", "Home", "two words", "project", "duty", "off", "mon", "saturday", "a/b", "tŷ"] {
            #expect(refusal([.init(start: 0, end: 60, place: place)]) == .unknownPiece(place))
        }
        #expect(throws: PatternError.empty) { try WorkingPattern(weeks: []) }
        #expect(throws: PatternError.tooManyWeeks(5)) { try WorkingPattern(weeks: Array(repeating: [:], count: 5)) }
    }

    @Test("random patterns read back from their text as themselves", arguments: 1...4)
    func roundTrip(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<500 {
            let pattern = try Made.pattern(&random)
            let text = pattern.description
            let again = try WorkingPattern(parsing: text)
            #expect(again == pattern, "\(text)")
            #expect(again.description == text)
            let json = try JSONEncoder().encode([pattern])
            #expect(try JSONDecoder().decode([WorkingPattern].self, from: json) == [pattern])
        }
    }

    @Test("the longest pattern there is reads back")
    func longest() throws {
        let letters = String(repeating: "x", count: 24)
        let windows = (0..<6).map {
            WorkingPattern.Window(start: $0 * 60, end: $0 * 60 + 30, place: letters, duty: $0 % 2 == 0)
        }
        let weeks = (0..<4).map { _ in
            Dictionary(
                uniqueKeysWithValues: Weekday.allCases.map { day in
                    (
                        day,
                        windows.map {
                            WorkingPattern.Window(
                                start: $0.start + day.rawValue,
                                end: $0.end + day.rawValue,
                                place: $0.place,
                                duty: $0.duty
                            )
                        }
                    )
                }
            )
        }
        let pattern = try WorkingPattern(weeks: weeks)
        #expect(try WorkingPattern(parsing: pattern.description) == pattern)
    }

    @Test("hostile texts are refused or read, never worse, and what is read reads back", arguments: 1...4)
    func hostile(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let pieces = [
            "Mon", "Mon-Fri", "09:00-17:00", "13:00-12:00", "-", "/", ",", " ", "off", "home", "project", "\0", "–",
            "–", "9:", ":00", "99999999999999999999:00-1:00", "\u{7f}", "Sun-Sun", "é", "\r\n", "24:00-24:00",
        ]
        var read = 0
        for _ in 0..<5_000 {
            let count = Int.random(in: 0..<9, using: &random)
            let text = (0..<count).map { _ in (pieces.randomElement(using: &random) ?? "") + [" ", ""][count % 2] }
                .joined()
            do throws(PatternError) {
                let pattern = try WorkingPattern(parsing: text)
                #expect(WorkingPattern(pattern.description) == pattern)
                read += 1
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
        #expect(read > 0)
    }

    @Test("texts out of all proportion are refused with a short message")
    func long() throws {
        let texts = [
            String(repeating: "Mon ", count: 1_000_000), String(repeating: "/", count: 16_000),
            String(repeating: ",", count: 16_384), String(repeating: "x", count: 16_384),
            "Mon " + String(repeating: "1", count: 16_000),
            "Mon " + String(repeating: "00:00-01:00 ", count: 1_000),
        ]
        for text in texts {
            let error = try #require(throws: PatternError.self) { try WorkingPattern(parsing: text) }
            #expect(error.description.utf8.count < 400)
        }
    }

    @Test("control characters do not reach the message")
    func control() throws {
        let error = try #require(throws: PatternError.self) { try WorkingPattern(parsing: "Mon \u{1b}[2J") }
        #expect(error == .unknownPiece("?[2J"))
    }
}
