import Mail
import Testing

@Suite("Dates of mail passed on")
struct ForwardedDateTests {
    @Test(
        "a date that names its zone is a moment",
        arguments: [
            ("Tue, 3 Nov 2026 09:14:03 +0000", "2026-11-03T09:14:03Z"),
            ("Tue, 3 Nov 2026 09:14:03 +0000 (GMT)", "2026-11-03T09:14:03Z"),
            ("Tue, 03 Nov 2026 09:14:03 -0500 (EST)", "2026-11-03T14:14:03Z"),
            ("3 July 2026 at 09:14:03 BST", "2026-07-03T08:14:03Z"),
            ("3. Juli 2026 um 09:14:03 MESZ", "2026-07-03T07:14:03Z"),
            ("26 October 2026 at 14:25:08 GMT+3", "2026-10-26T11:25:08Z"),
            ("2026-11-03T09:14:03Z", "2026-11-03T09:14:03Z"),
            ("2026-11-03 09:14:03+01:00", "2026-11-03T08:14:03Z"),
        ]
    )
    func zoned(text: String, iso: String) throws {
        let origin = try #require(forward(datedAs: text))
        #expect(try origin.sent?.seconds == ForwardedFixture.seconds(iso))
        #expect(!origin.isSentLocal)
    }

    @Test(
        "a date without a zone is the clock on the wall",
        arguments: [
            ("Tuesday, 3 November 2026 09:14", "2026-11-03T09:14:00Z"),
            ("03 November 2026 09:14", "2026-11-03T09:14:00Z"),
            ("Tuesday, November 3, 2026 9:14:35 AM", "2026-11-03T09:14:35Z"),
            ("Nov 3, 2026, 12:05 AM", "2026-11-03T00:05:00Z"),
            ("3 Nov 2026, at 12:05 pm", "2026-11-03T12:05:00Z"),
            ("Dydd Mawrth, 3 Tachwedd 2026 09:14", "2026-11-03T09:14:00Z"),
            ("Maw 3 Maw 2026 09:14", "2026-03-03T09:14:00Z"),
            ("Mawrth 3ydd 2026 9:14 yp", "2026-03-03T21:14:00Z"),
            ("Dydd Llun 1 Mehefin 2026 am 09:14", "2026-06-01T09:14:00Z"),
            ("Dienstag, 3. November 2026 09:14", "2026-11-03T09:14:00Z"),
            ("mardi 3 mars 2026 09:14", "2026-03-03T09:14:00Z"),
            ("25/12/2026 09:14", "2026-12-25T09:14:00Z"), ("12/25/2026 9:14 PM", "2026-12-25T21:14:00Z"),
            ("03/03/2026 09:14", "2026-03-03T09:14:00Z"), ("Tue 03/11/2026 09:14", "2026-11-03T09:14:00Z"),
            ("Wed 03/11/2026 09:14", "2026-03-11T09:14:00Z"), ("03.11.2026 09:14", "2026-11-03T09:14:00Z"),
            ("2026-11-03 09:14", "2026-11-03T09:14:00Z"), ("29 February 2028 09:14", "2028-02-29T09:14:00Z"),
        ]
    )
    func local(text: String, iso: String) throws {
        let origin = try #require(forward(datedAs: text))
        #expect(try origin.sent?.seconds == ForwardedFixture.seconds(iso))
        #expect(origin.isSentLocal)
    }

    @Test(
        "a date that can be read in two ways, contradicts itself or lacks something is none",
        arguments: [
            "03/11/2026 09:14", "3 Nov 26 09:14", "March-09-12 4:22 PM", "Monday, 3 November 2026 09:14",
            "3 November 2026", "09:14", "3 November 09:14", "31 November 2026 09:14", "30 February 2026 09:14",
            "3 November 2026 25:14", "3 November 2026 09:14 10:15", "3 November 2026 09:14 IST", "yesterday",
            "3 4 November 2026 09:14", "3 November October 2026 09:14", "99999999999999999999/1/2026 09:14",
            "3 November 2026 13:14 AM", "Mon 3 Nov Tue 2026 09:14", "3 November 0026 09:14", "+0100", ":::",
            "3 November 2026 09:14 +9999", "T-T-T-T", "2026-11-03T", "1/2/3/4/5", "3 November 2026 :", "٣ November",
        ]
    )
    func none(text: String) throws {
        let origin = try #require(forward(datedAs: text))
        #expect(origin.sent == nil)
        #expect(!origin.isSentLocal)
        #expect(origin.evidence.contains(text))
    }

    private func forward(datedAs date: String) -> ForwardedOrigin? {
        let block = "From: Ann <ann@mail.example>\nSent: \(date)\nTo: Office\nSubject: file\n\nHello\n"
        return Message.parse(Array("From: d@office.example\nSubject: FW: file\n\n\(block)".utf8)).forwardedOrigin
    }
}
