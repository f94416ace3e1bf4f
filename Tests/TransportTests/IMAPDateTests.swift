import Foundation
import Testing

@testable import Transport

@Suite("Dates of IMAP")
struct IMAPDateTests {
    @Test(
        "an INTERNALDATE is a moment",
        arguments: [
            ("17-Jul-1996 02:44:25 -0700", 837_596_665), (" 1-Jan-1970 00:00:00 +0000", 0),
            ("01-Jan-1970 01:00:00 +0100", 0), ("29-Feb-2000 12:00:00 +0000", 951_825_600),
            ("31-Dec-1969 23:59:59 +0000", -1), ("28-MAR-2027 01:30:00 +0530", 1_806_177_600),
        ] as [(String, Int64)]
    )
    func moments(_ text: String, _ seconds: Int64) {
        #expect(IMAPDate.epochSeconds(text.bytes) == seconds)
    }

    @Test("days agree with the calendar of Foundation over two centuries")
    func calendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for day in stride(from: -30_000, to: 60_000, by: 17) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let text = try #require(
                IMAPDate.searchDate(day: parts.day ?? 0, month: parts.month ?? 0, year: parts.year ?? 0)
            )
            let padded = text.utf8.count == 10 ? " \(text)" : text
            #expect(IMAPDate.epochSeconds("\(padded) 00:00:00 +0000".bytes) == Int64(day) * 86_400)
        }
    }

    @Test(
        "what is not a date is none",
        arguments: [
            "", "17-Jul-1996", "17-Foo-1996 02:44:25 -0700", "17-Jul-1996 24:44:25 -0700", "xx-Jul-1996 02:44:25 -0700",
            "17-Jul-1996 02:44:25 00700",
        ]
    )
    func nonsense(_ text: String) {
        #expect(IMAPDate.epochSeconds(text.bytes) == nil)
    }

    @Test("a day that cannot be is not searched for")
    func searchDates() {
        #expect(IMAPDate.searchDate(day: 1, month: 10, year: 2026) == "1-Oct-2026")
        #expect(IMAPDate.searchDate(day: 32, month: 1, year: 2026) == nil)
        #expect(IMAPDate.searchDate(day: 1, month: 13, year: 2026) == nil)
    }
}
