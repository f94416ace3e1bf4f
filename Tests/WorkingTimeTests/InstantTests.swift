import Foundation
import Testing
import WorkingTime

struct InstantTests {
    @Test(
        "RFC 3339 is read with its zone, with or without fractions, with T or a space",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-10-03T09:30:00Z", 1_791_019_800),
            ("2026-10-03t09:30:00z", 1_791_019_800), ("2026-10-03 10:30:00+01:00", 1_791_019_800),
            ("2026-10-03T04:00:00.999999-05:30", 1_791_019_800), ("2026-10-03T09:30:00.5Z", 1_791_019_800),
            ("2026-10-03T09:30:00-00:00", 1_791_019_800), ("1969-12-31T23:59:59Z", -1),
            ("2016-12-31T23:59:60Z", 1_483_228_800),
        ] as [(String, Int64)]
    )
    func read(_ text: String, _ seconds: Int64) {
        #expect(Instant(text)?.seconds == seconds)
    }

    @Test(
        "anything else is refused, a time without a zone among it",
        arguments: [
            "", "2026-10-03", "2026-10-03T09:30:00", "2026-10-03T09:30Z", "2026-10-03T24:00:00Z",
            "2026-10-03T09:60:00Z", "2026-10-03T09:30:61Z", "2026-10-03T09:30:00.Z", "2026-10-03T09:30:00+0100",
            "2026-10-03T09:30:00+01", "2026-10-03T09:30:00+24:00", "2026-10-03T09:30:00+01:60",
            "2026-10-03T09:30:00Z ", "2026-10-03  09:30:00Z", "2026-02-30T09:30:00Z", "2026-10-03T9:30:00Z",
        ]
    )
    func refused(_ text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("text in UTC and value are the same thing both ways")
    func text() throws {
        for seconds: Int64 in [0, -1, 1_791_019_800, 951_782_399, -62_135_596_800, 253_402_300_799] {
            let instant = Instant(seconds: seconds)
            #expect(Instant(instant.description) == instant)
            let data = try JSONEncoder().encode([instant])
            #expect(try JSONDecoder().decode([Instant].self, from: data) == [instant])
        }
        #expect(Instant(seconds: 1_791_019_800).description == "2026-10-03T09:30:00Z")
        #expect(Instant(seconds: -1).description == "1969-12-31T23:59:59Z")
    }

    @Test("arithmetic stops at the ends of the calendar instead of trapping")
    func ends() {
        #expect(Instant(seconds: .max).adding(seconds: .max).description == "9999-12-31T23:59:59Z")
        #expect(Instant(seconds: .min).adding(seconds: .min).description == "0001-01-01T00:00:00Z")
    }
}
