import Testing
import Triage
import WorkingTime

@Suite("Words for people")
struct WordsTests {
    private let words: Words

    init() throws {
        words = Words(zone: try Zone("Europe/London"), now: try #require(Instant("2026-10-15T10:00:00Z")))
    }

    @Test("lists end in “and”, and long ones say how many more there are")
    func lists() {
        #expect(Words.list([]).isEmpty)
        #expect(Words.list(["Carys"]) == "Carys")
        #expect(Words.list(["Ada", "Carys", "Tom"]) == "Ada, Carys and Tom")
        #expect(Words.some(["a", "b"], most: 2) == "a and b")
        #expect(Words.some(["a", "b", "c", "d"], most: 2) == "a, b and 2 more")
    }

    @Test("one is one and the rest are many")
    func counts() {
        #expect(Words.count(1, "account") == "1 account" && Words.count(0, "account") == "0 accounts")
        #expect(Words.count(2, "enquiry", "enquiries") == "2 enquiries")
        #expect(Words.duration(minutes: 450) == "7 hours 30 minutes" && Words.duration(minutes: 45) == "45 minutes")
    }

    @Test("moments are told in the office's own time, and a receipt without its time by the day alone")
    func moments() throws {
        let summer = try #require(Instant("2026-10-03T08:15:00Z"))
        #expect(words.moment(summer) == "3 October 2026 at 09:15")
        #expect(words.fullMoment(summer) == "Saturday 3 October 2026 at 09:15")
        #expect(words.receipt(summer) == "3 October 2026 at 09:15")
        #expect(words.receipt(try #require(Instant("2026-10-02T23:00:00Z"))) == "3 October 2026")
        #expect(words.day("2026-10-03") == "3 October 2026" && words.day("some day") == "some day")
    }

    @Test("a time of day is told in the office's own time, with two digits each")
    func clockTime() throws {
        #expect(words.clockTime(try #require(Instant("2026-10-03T08:05:00Z"))) == "09:05")
        #expect(words.clockTime(try #require(Instant("2026-12-03T00:00:00Z"))) == "00:00")
    }

    @Test("text from outside loses what could move a cursor or turn the direction of writing, and nothing else")
    func untrusted() {
        #expect(Words.untrusted("a\u{1B}[2Jb\u{202E}c\td\ne") == "a[2Jbc\td\ne")
        #expect(Words.untrusted("Siân, “Blaenau” 🙂") == "Siân, “Blaenau” 🙂")
    }

    @Test("a correspondent is named as far as they are known")
    func correspondents() {
        #expect(Correspondent(name: "Iris", address: "iris@example.org").inFull == "Iris <iris@example.org>")
        #expect(Correspondent(name: "Iris", address: "").inFull == "Iris")
        #expect(Correspondent(name: nil, address: "iris@example.org").inFull == "iris@example.org")
    }
}
