import Foundation
import Testing

@Suite("intray explain")
struct ExplainTests {
    @Test("tells what would happen, in the shape scripts rely on, and stores nothing")
    func shape() async throws {
        let office = try await CommandLineOffice.made()
        let answer = try await office.run("explain", CommandLineOffice.fixture("loan.eml"), "--json").object()
        #expect(
            Set(answer.keys) == [
                "message", "machine", "language", "category", "facts", "missing", "advisories", "advisory_reasons",
                "route", "clocks",
            ]
        )
        let message = try #require(answer["message"] as? [String: Any])
        #expect(message["message_id"] as? String == "loan-1@example.org")
        #expect(message["subject"] as? String == "Inter-library loan: Carchardai Cymru")
        #expect((message["from"] as? [String: Any])?["name"] as? String == "Pryderi Vaughan")
        let attachment = try #require((message["attachments"] as? [[String: Any]])?.first)
        #expect(attachment["filename"] as? String == "order.pdf")
        #expect(attachment["content_type"] as? String == "application/pdf")
        #expect(attachment["size"] as? Int == 9)
        let category = try #require(answer["category"] as? [String: Any])
        #expect(category["code"] as? String == "inter-library-loan")
        #expect(try #require(category["alternatives"] as? [Any]).count >= 4)
        let facts = try #require(answer["facts"] as? [String: [String]])
        #expect(facts["isbn"] == ["978-0-306-40615-7"])
        #expect((answer["route"] as? [String: Any])?["to"] as? String == "lena@office.example")
        let clocks = try #require(answer["clocks"] as? [[String: Any]])
        #expect(clocks.map { $0["due"] as? String } == ["2026-10-08", "2026-10-13", "2026-10-30"])
        #expect(try await office.run("list", "--json").output == "[]\n")
    }

    @Test("reads standard input, and any bytes are a message")
    func anything() async throws {
        let office = try await CommandLineOffice.made()
        let answer = try await office.run(["explain", "-", "--json"], input: "\u{0}\u{1}nothing of the kind").object()
        #expect(answer["category"] != nil)
        let missing = try await office.run("explain", "nowhere.eml")
        #expect(missing.status == 1)
        #expect(missing.complaint.contains("nowhere.eml cannot be read"))
    }
}
