import Mail
import Testing

@Suite("Dates")
struct MailDateTests {
    private func date(_ value: String) -> MailDate? { Message.parse(Array("Date: \(value)\n\n".utf8)).date }

    @Test(
        "forms of one moment",
        arguments: [
            ("Thu, 5 Mar 2026 09:30:00 +0000", 0), ("5 Mar 2026 09:30 GMT", 0), ("5 Mar 26 09:30:00 Z", 0),
            ("Thu, 5 Mar 2026 04:30:00 EST", -300), ("Thu, 05 Mar 2026 10:30:00 +0100 (CET)", 60),
            ("Thu Mar  5 09:30:00 2026", 0), ("2026-03-05T09:30:00Z", 0), ("2026-03-05 10:30:00.25 +01:00", 60),
            ("Thursday, 5-Mar-26 09:30:00 UTC", 0), ("Thu, 5 March 2026 09:30:00 -0000", 0),
            ("Thu (a day), 5 (fifth) Mar 2026 (year) 9:30:0 +0000", 0), ("5 Mar 126 09:30:00 K", 0),
        ]
    )
    func forms(value: String, offset: Int) {
        #expect(date(value) == MailDate(seconds: 1_772_703_000, offsetMinutes: offset))
    }

    @Test(
        "no date is made of what is none",
        arguments: [
            "", "tomorrow", "31 Feb 2026 10:00:00 +0000", "5 Mar", "Mar 2026 10:00", "99999999999999999999",
            "0 Mar 2026 10:00:00", "5 Mar 99999 10:00:00 +0000",
        ]
    )
    func nonsense(value: String) {
        #expect(date(value) == nil)
    }

    @Test("a leap day, the turn of a century and the year 1")
    func calendar() {
        #expect(date("29 Feb 2000 00:00:00 +0000")?.seconds == 951_782_400)
        #expect(date("29 Feb 1900 00:00:00 +0000") == nil)
        #expect(date("1 Jan 0001 00:00:00 +0000")?.seconds == -62_135_596_800)
        #expect(date("31 Dec 9999 23:59:60 +0000")?.seconds == 253_402_300_799)
    }

    @Test("Received fields give the moment after the last semicolon, topmost first")
    func received() {
        let raw =
            "Received: from a; by b; Thu, 5 Mar 2026 09:30:00 +0000\nReceived: from c\n\t(x;y); 1 Jan 2026\n 00:00:00 +0000\nReceived: none\n\n"
        let fields = Message.parse(Array(raw.utf8)).received
        #expect(fields.map(\.seconds) == [1_772_703_000, 1_767_225_600, nil])
        #expect(fields.first?.text == "from a; by b; Thu, 5 Mar 2026 09:30:00 +0000")
    }
}
