import HTTPTypes
import Testing
import Triage

@testable import Web

@Suite("Pages")
struct PageTests {
    @Test("who is not signed in is asked to, and led back afterwards")
    func signedOut() async throws {
        let visitor = Visitor(try await WebOffice())
        let reply = try await visitor.get("/enquiries/ENQ-2026-000001?open=1")
        #expect(reply.status == .seeOther)
        #expect(reply.headers[.location] == "/sign-in?return=%2Fenquiries%2FENQ-2026-000001%3Fopen%3D1")
    }

    @Test("an address that leads nowhere is a page that says so")
    func nowhere() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: WebOffice())
        let reply = try await visitor.get("/no/such/page")
        #expect(reply.status == .notFound)
        #expect(reply.words.contains("Page not found"))
    }

    @Test("a desk is closed to who does not work there")
    func closedDesk() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.rhys, at: WebOffice())
        let reply = try await visitor.get("/triage")
        #expect(reply.status == .forbidden)
        #expect(reply.words.contains("The triage desk is not open to a colleague."))
    }

    @Test("text from outside stands in a page as text")
    func escaping() {
        let html = p(.title("\"'<&>")) { "<script>alert('x')</script>\0" }
        #expect(
            html.description
                == "<p title=\"&quot;&#39;&lt;&amp;&gt;\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</p>"
        )
    }
}
