import Testing
import Triage

@Suite("The mail that gathers notices")
struct NoticeDigestTests {
    private let line = NoticeDigest.Line(
        title: "ENQ-2026-000123 is late: it was due on 19 October 2026",
        enquiry: EnquiryReference(year: 2026, number: 123)
    )

    @Test("it counts in its subject, links in its text and says how to turn it off")
    func one() {
        let digest = NoticeDigest(lines: [line], publicURL: "https://intray.office.example/")
        #expect(digest.subject == "Intray: 1 thing for you")
        #expect(
            digest.text == """
                There is 1 thing for you in Intray.

                ENQ-2026-000123 is late: it was due on 19 October 2026
                https://intray.office.example/enquiries/ENQ-2026-000123

                Intray sent this mail by itself, and it says nothing of what an enquiry is about: that stands on its page. \
                What you are told of by mail is yours to choose, and to turn off:
                https://intray.office.example/account

                """
        )
    }

    @Test("what is too much for one mail is counted")
    func many() {
        let note = NoticeDigest.Line(title: "Cora Bevan left a hand-over note on the inbox “office”", enquiry: nil)
        let digest = NoticeDigest(lines: [line, note], more: 40, publicURL: "https://intray.office.example")
        #expect(digest.subject == "Intray: 42 things for you")
        #expect(digest.text.contains("“office”\nhttps://intray.office.example/notices\n"))
        #expect(digest.text.contains("\n\nAnd 40 more:\nhttps://intray.office.example/notices\n"))
    }
}
