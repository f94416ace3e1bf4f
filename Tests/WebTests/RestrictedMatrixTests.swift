import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

/// What is for named people only is on none of anybody else's pages: not as a row, not as a word, not as a number.
@Suite("What is for named people only")
struct RestrictedMatrixTests {
    private static let people = [WebOffice.ada, WebOffice.cora, WebOffice.rhys, WebOffice.mona]

    /// That the record is taken away is written in the journal.
    private static let export = "/admin/audit/events.jsonl"
    /// What a source delivered, which whoever looks after the machine must be able to account for: no more of a
    /// restricted enquiry than that something came.
    private static let arrivals = "/admin/ledger"

    /// Pages and files that list or count, whoever they are for; the export first.
    private static let addresses =
        [export]
        + RouteEntry.all.filter { !$0.isForm && !$0.path.contains("{") && $0.path != "/" && $0.path != export }
        .map { $0.path + $0.query }
        + [
            "/list?view=open", "/list?view=triage&order=oldest", "/list.csv?view=open", "/search?q=life",
            "/search?q=answered", "/search.csv?q=answered", "/search/correspondent?address=jo%40example.org",
            "/admin/people/lena%40office.example", "/admin/categories/welfare",
        ]

    /// An office that names Tom alone for what the welfare letter becomes, and has other mail.
    private func office() async throws -> WebOffice {
        let office = try await WebOffice()
        let first = try #require(try await office.receive(Letter.welfare).first)
        let category = try await office.enquiry(first).category
        try #require(try await office.enquiry(first).restricted)
        try await office.store.write { try $0.name([WebOffice.tom.email], for: category) }
        try await office.receive(Letter.court, Letter.loan)
        return office
    }

    @Test("a further one changes no number, no line and no link of anybody who is not named", arguments: people)
    func numbers(_ person: Person) async throws {
        let office = try await office()
        let visitor = try await Visitor.signedIn(person, at: office)
        var before: [String: Shown] = [:]
        for address in Self.addresses { before[address] = Shown(try await visitor.get(address)) }
        // Of the same words, so that it becomes the same; a message of its own.
        let another = Letter.plain(
            "I cannot go on",
            "I want to end my life. Nobody has answered me for months and I do not see any other way.",
            from: "Jo Birt <jo@example.org>"
        )
        let reference = try #require(try await office.receive(another).first)
        try #require(try await office.enquiry(reference).restricted)
        // The export last, so that the journal is not changed by having been asked for it once more.
        for address in Self.addresses.reversed() where address != Self.arrivals {
            let after = Shown(try await visitor.get(address))
            #expect(after == before[address], "\(person.role) \(address)")
        }
    }

    @Test("nobody else reads a word of it, wherever they ask", arguments: people)
    func words(_ person: Person) async throws {
        let office = try await office()
        let visitor = try await Visitor.signedIn(person, at: office)
        let reference = try #require(EnquiryReference("ENQ-2026-000001"))
        let own = ["", "/close", "/packet", "/messages/1/raw", "/messages/1/html", "/messages/1/attachments/1"]
            .map { "/enquiries/\(reference)\($0)" }
        let asked = [
            "/triage?open=\(reference)", "/search?q=\(reference)", "/new/\(reference)",
            "/admin/quarantine/\(reference)",
        ]
        for address in Self.addresses + own + asked {
            let text = try await visitor.get(address).text
            #expect(!text.contains("Jo Birt") && !text.contains("I cannot go on"), "\(person.role) \(address)")
            let isAsked = address.contains("\(reference)")
            #expect(isAsked || !text.contains("\(reference)"), "\(person.role) \(address)")
        }
        for address in own { #expect(try await visitor.get(address).status == .notFound, "\(person.role) \(address)") }
    }

    @Test("whoever is named sees it")
    func named() async throws {
        let office = try await office()
        let named = try await Visitor.signedIn(WebOffice.tom, at: office)
        #expect(try await named.get("/enquiries/ENQ-2026-000001").status == .ok)
        #expect(try await named.get("/list?view=all").links.contains("/enquiries/ENQ-2026-000001"))
    }

    /// What somebody sees of a page or a file: all but what is as good as a number of the session.
    private struct Shown: Equatable {
        let status: HTTPResponse.Status
        let words: String
        let links: [String]

        init(_ reply: Reply) {
            (status, words, links) = (reply.status, reply.words, reply.links)
        }
    }
}
