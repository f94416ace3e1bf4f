import Testing
import WorkingTime

@Suite("Days and times as people type them")
struct TypedMomentTests {
    private let zone = Given.london
    private let now: Instant
    private let today: CivilDate

    init() throws {
        now = try #require(Instant("2026-10-03T09:30:00Z"))
        today = try #require(CivilDate("2026-10-03"))
    }

    @Test("a day is read, and a moment with its zone")
    func read() {
        #expect(TypedMoment("2026-10-03") == .day(today))
        #expect(TypedMoment("2026-10-03T10:30:00+01:00") == .moment(now))
    }

    @Test(
        "anything else is no day, and a slip in the year neither",
        arguments: ["", "tomorrow", "2026-02-30", "2026-10-3", "3026-10-03", "0202-10-03", "2026-10-03T09:30"]
    )
    func refused(_ text: String) {
        #expect(TypedMoment(text) == nil && CivilDate(typed: text) == nil)
    }

    @Test(
        "a time of day is minutes after midnight",
        arguments: [("09:30", 570), ("9:30", 570), ("00:00", 0), ("23:59", 1_439), ("09:30:15", 570)]
    )
    func time(_ text: String, _ minutes: Int) {
        #expect(TypedMoment.minute(text) == minutes)
    }

    @Test(
        "anything else is no time of day",
        arguments: [
            "", "9", "24:00", "09:60", "09:30:60", "+9:30", "-0:30", "09:30:", "09:30:00:00", "09:030", "half nine",
        ]
    )
    func noTime(_ text: String) {
        #expect(TypedMoment.minute(text) == nil)
    }

    @Test("a day begins at midnight of the office's clock, and today ends now")
    func day() throws {
        let day = TypedMoment(day: today, minute: nil)
        #expect(day.start(in: zone).description == "2026-10-02T23:00:00Z")
        #expect(day.end(in: zone, now: now) == now)
        let past = TypedMoment(day: today.adding(days: -1), minute: nil)
        #expect(past.end(in: zone, now: now) == zone.endOfDay(today.adding(days: -1)))
    }

    @Test("a time of day is meant by the office's clock, and is its own beginning and end")
    func exact() {
        let half = TypedMoment(day: today, minute: 570)
        #expect(half.start(in: zone).description == "2026-10-03T08:30:00Z")
        #expect(half.end(in: zone, now: now) == half.start(in: zone))
        #expect(TypedMoment.moment(now).end(in: zone, now: now) == now)
    }
}
