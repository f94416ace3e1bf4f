import Mail
import Testing

@Suite("Calendar invitations")
struct CalendarTests {
    private func read(_ lines: [String], method: String = "REQUEST") -> [CalendarInvitation] {
        let all = ["BEGIN:VCALENDAR", "METHOD:\(method)", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"]
        return CalendarInvitation.all(in: Array(all.joined(separator: "\r\n").utf8), charset: nil)
    }

    @Test("a line folded inside a character is put together before it is decoded")
    func folded() {
        var octets = Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Gŵyl\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".utf8)
        let place = octets.firstIndex(of: 0xC5).map { $0 + 1 } ?? 0
        octets.insert(contentsOf: Array("\r\n ".utf8), at: place)
        #expect(CalendarInvitation.all(in: octets, charset: "utf-8").first?.summary == "Gŵyl")
    }

    @Test("another charset is decoded")
    func charset() {
        let octets = Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Caf".utf8) + [0xE9] + Array("\nEND:VEVENT\n".utf8)
        #expect(CalendarInvitation.all(in: octets, charset: "iso-8859-1").first?.summary == "Café")
        #expect(CalendarInvitation.all(in: octets, charset: nil).first?.summary == "Café")
    }

    @Test(
        "times are told as they are written",
        arguments: [
            (["DTSTART:20261203T090500Z"], "Thursday 3 December 2026, 9:05 (UTC)"),
            (["DTSTART:20261203T090500"], "Thursday 3 December 2026, 9:05 (time zone not stated)"),
            (
                ["DTSTART;TZID=Europe/London:20261203T100000", "DURATION:PT90M"],
                "Thursday 3 December 2026, 10:00 to 11:30 (Europe/London)"
            ),
            (
                ["DTSTART;TZID=\"W. Europe Standard Time\":20261203T100000", "DTEND:20261203T100000Z"],
                "Thursday 3 December 2026, 10:00 (Europe/Berlin) to 10:00 (UTC)"
            ),
            (
                ["DTSTART;TZID=/example.org/1/Europe/London:20261231T230000", "DURATION:PT2H"],
                "Thursday 31 December 2026, 23:00 to Friday 1 January 2027, 1:00 (Europe/London)"
            ),
            (
                ["DTSTART;VALUE=DATE:20280228", "DTEND;VALUE=DATE:20280301"],
                "Monday 28 February 2028 to Tuesday 29 February 2028"
            ),
            (["DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261204"], "Thursday 3 December 2026"),
            (["DTSTART;VALUE=DATE:20261203", "DURATION:P2D"], "Thursday 3 December 2026 to Friday 4 December 2026"),
            (["DTSTART;VALUE=DATE:20261203"], "Thursday 3 December 2026"),
        ]
    )
    func times(lines: [String], words: String) {
        #expect(read(lines).first?.when == words)
    }

    @Test(
        "what is no time is none",
        arguments: [
            "20261303T100000", "20260230", "2026123", "20261203T", "20261203T250000", "tomorrow", "", "99991231T9",
        ]
    )
    func noTimes(value: String) {
        let invitation = read(["DTSTART:\(value)", "DTEND:\(value)", "SUMMARY:x"]).first
        #expect(invitation?.start == nil && invitation?.sentence == "Invitation: x")
    }

    @Test(
        "simple rules are told in words, others are said to be rules",
        arguments: [
            ("FREQ=DAILY", "every day"), ("FREQ=DAILY;INTERVAL=3;COUNT=10", "every 3 days, 10 times"),
            ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday"),
            ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T235959Z", "every week on Tuesday, until 31 December 2026"),
            ("FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday"),
            ("FREQ=MONTHLY;BYMONTHDAY=15;INTERVAL=2", "every 2 months on day 15"),
            ("FREQ=YEARLY", "every year"), ("FREQ=WEEKLY;BYDAY=XX", "repeats by a rule of its own"),
            ("FREQ=YEARLY;BYDAY=1MO;BYMONTH=5", "repeats by a rule of its own"),
            ("FREQ=DAILY;INTERVAL=99999999999999999999", "every day"), ("nonsense", "repeats by a rule of its own"),
        ]
    )
    func rules(rule: String, words: String) {
        #expect(read(["RRULE:\(rule)"]).first?.recurrence == words)
    }

    @Test("an alarm within an event and an event beside it do not mix with it")
    func beside() {
        let found = read([
            "SUMMARY:First", "BEGIN:VALARM", "SUMMARY:Alarm", "DTSTART:20200101", "END:VALARM", "END:VEVENT",
            "BEGIN:VTODO", "SUMMARY:Task", "END:VTODO", "BEGIN:VEVENT", "SUMMARY:Second",
        ])
        #expect(found.map(\.summary) == ["First", "Second"])
        #expect(found.allSatisfy { $0.start == nil })
    }

    @Test("who organises, who is asked and who answers")
    func people() {
        let lines = [
            "ORGANIZER;CN=\"Bevan; Ann: archivist\":mailto:ann@example.org",
            "ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:kew@example.org", "ATTENDEE;CN=Two:mailto:two@example.org",
        ]
        let request = read(lines).first
        #expect(request?.organiser?.name == "Bevan; Ann: archivist")
        #expect(request?.organiser?.address == "ann@example.org")
        #expect(request?.attendeeCount == 2 && request?.answer == nil)
        let reply = read(lines, method: "REPLY").first
        #expect(reply?.answer == .accepted && reply?.answering?.display == "kew@example.org")
    }

    @Test("hostile calendars end, and give no more than is bearable")
    func hostile() {
        let pieces = [
            "BEGIN:VEVENT\n", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "END:VEVENT\n", "\n ", "SUMMARY:x\n",
            "DTSTART;TZID=\"\n",
            "A;B=C;D=\"E\":F\n", "ATTENDEE:x\n", "\\n", ";", ":", "RRULE:FREQ=DAILY;UNTIL=;\n",
            "DURATION:P9999999999D\n",
        ]
        for piece in pieces {
            for start in ["", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:"] {
                let text = start + String(repeating: piece, count: 300_000 / piece.utf8.count)
                let found = CalendarInvitation.all(in: Array(text.utf8), charset: nil)
                #expect(found.count <= 20)
                #expect(found.allSatisfy { $0.sentence.utf8.count < 8_000 })
            }
        }
    }
}
