import Foundation
import TestSupport
import Testing

@Suite("A feed, through the program")
struct FeedCommandTests {
    private static let page = #"""
        {"items":[{"id":"p-1","received_at":"2026-10-12T07:00:00Z","from":"Ann Roe <ann@example.org>",
        "subject":"A loan","text":"Please borrow this book for me."},{"id":"p-2","raw":"no base64"}]}
        """#

    private func office(_ web: ScriptedWeb) async throws -> CommandLineOffice {
        let office = try await CommandLineOffice.made()
        try office.add(
            source: """
                  - name: portal
                    kind: feed
                    inbox: arl
                    url: \(web.origin)/enquiries
                    token: { env: OFFICE_PASSWORD }
                    every: 60
                """
        )
        return office
    }

    @Test("is fetched once, with its token, and doctor and the ledger know it")
    func fetches() async throws {
        let web = try ScriptedWeb { _, conversation in try conversation.answer(text: Self.page) }
        let office = try await office(web)
        let counts = try await office.run("ingest", "--once", "--json").object()
        #expect(counts["created"] as? Int == 1 && counts["quarantined"] as? Int == 1)
        #expect(try await office.run("ingest", "--once", "--json").object()["fetched"] as? Int == 0)
        let keys = try await office.run("ledger", "--json").array().compactMap { $0["key"] as? String }
        #expect(keys == ["p-1", "p-2"])
        #expect(try await office.run("ledger", "reconcile").status == 0)
        let doctor = try await office.run("doctor")
        #expect(doctor.output.contains("good  source portal: answers with 2 messages"))
        #expect(web.requests.allSatisfy { $0.headers["authorization"] == "Bearer \(DovecotServer.password)" })
    }

    @Test("a feed that is busy is worth another try, one that refuses us is not, and the token is never told")
    func failures() async throws {
        let status = ["429 Too Many Requests", "401 Unauthorized"]
        for (status, exit) in zip(status, [Int32(75), 1]) {
            let web = try ScriptedWeb { _, conversation in try conversation.answer(status, ["Retry-After: 60"]) }
            let refused = try await office(web).run("ingest", "--once")
            #expect(refused.status == exit)
            #expect(refused.complaint.contains("portal: http://127.0.0.1"))
            #expect(!refused.complaint.contains(DovecotServer.password))
        }
    }
}
