import Classifier
import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("Searching")
struct SearchPageTests {
    private let office: WebOffice

    init() async throws { office = try await WebOffice() }

    private func visitor(_ person: Person = WebOffice.cora) async throws -> Visitor {
        try await Visitor.signedIn(person, at: office)
    }

    private func address(_ query: String) -> String { SiteAddress.search.with("q", query).description }

    // MARK: - Finding

    @Test("words find enquiries, newest first, in rows that quote nothing of what was written")
    func words() async throws {
        let references = try await office.receive(Letter.court, Letter.loan)
        let reply = try await visitor().get(address("indictment"))
        #expect(reply.words.contains("1 enquiry"))
        #expect(reply.links.contains("/enquiries/\(references[0])"))
        #expect(!reply.links.contains("/enquiries/\(references[1])"))
        #expect(!reply.words.contains("sentencing remarks"))
    }

    @Test("filters can be chosen or typed, and mean the same")
    func filters() async throws {
        let references = try await office.receive(Letter.court, Letter.loan)
        try await office.act(.triage(category: "court-record", to: .pool), on: references[0], as: WebOffice.cora)
        let visitor = try await visitor()
        for query in [
            "/search?category=court-record&state=open&to=pool", address("category:court-record state:open to:pool"),
        ] {
            let reply = try await visitor.get(query)
            #expect(reply.links.contains("/enquiries/\(references[0])"))
            #expect(!reply.links.contains("/enquiries/\(references[1])"))
        }
    }

    @Test("what somebody chose becomes words that mean the same, whatever stands in it")
    func composing() throws {
        let ask = SearchAsk(FormFields(encoded: "q=trial&from=Iris+%22Marsh&category=court-record&after=2026-09-01"))
        #expect(ask.text == "trial from:\"Iris  Marsh\" category:court-record after:2026-09-01")
        let query = try SearchQuery(ask.text)
        #expect(query.filters.count == 2)
        #expect(query.remarks.isEmpty)
    }

    @Test("a reference leads straight to its enquiry", arguments: ["ENQ-2026-000001", "enq-2026-1", "2026-1"])
    func reference(_ typed: String) async throws {
        try await office.receive(Letter.court)
        let reply = try await visitor().get(address(typed))
        #expect(reply.status == .seeOther)
        #expect(reply.headers[.location] == "/enquiries/ENQ-2026-000001")
    }

    @Test("a reference that is nobody's, and one that is not theirs to see, are told in the same words")
    func unknownReference() async throws {
        let hidden = try #require(try await office.receive(Letter.welfare).first)
        let visitor = try await visitor(WebOffice.rhys)
        for reference in ["\(hidden)", "ENQ-2026-009999"] {
            let reply = try await visitor.get(address(reference))
            #expect(reply.status == .ok)
            #expect(reply.words.contains("There is no enquiry \(reference) that you may see."))
            #expect(reply.words.contains("No enquiries"))
        }
    }

    @Test("what was not understood is said kindly, with examples")
    func remarks() async throws {
        let visitor = try await visitor()
        #expect(try await visitor.get(address("state:lost")).words.contains("“state:lost” was taken as words"))
        let nothing = try await visitor.get(address("…")).words
        #expect(nothing.contains("There is nothing to look for"))
        #expect(nothing.contains("What can be typed"))
        #expect(try await visitor.get(address("-loan")).words.contains("add a word to look for"))
    }

    @Test("more than two hundred are not counted, come in pages, and lead on to what is older")
    func paging() async throws {
        let start = office.now
        for day in 0..<17 {
            let letters = (0..<12).map { Letter.plain("Quarterly return \(day)/\($0)", "The return \(day)/\($0).") }
            _ = try await office.receive(all: letters, at: start.adding(seconds: Int64(-day) * 86_400))
        }
        let visitor = try await visitor()
        let first = try await visitor.get(address("quarterly"))
        #expect(first.words.contains("More than 200 enquiries"))
        #expect(first.words.contains("Page 1 of 4"))
        #expect(first.links.contains(address("quarterly") + "&page=2"))
        let last = try await visitor.get(address("quarterly") + "&page=4")
        let older = try #require(last.links.first { $0.contains("&before=") })
        #expect(try await visitor.get(older).words.contains("Quarterly return 16/0"))
    }

    @Test("neither page nor file tells the subject of a distressing enquiry")
    func distressing() async throws {
        let reference = try #require(try await office.receive(Letter.distressing).first)
        let visitor = try await visitor()
        for path in [address("court file"), "/search.csv?q=court+file"] {
            let text = try await visitor.get(path).text
            #expect(text.contains("\(reference)"))
            #expect(text.contains("(subject not shown)"))
            #expect(!text.contains("murder"))
        }
    }

    @Test("what only named people may see is in no page and no file of anybody else")
    func restricted() async throws {
        let reference = try #require(try await office.receive(Letter.welfare).first)
        let visitor = try await visitor(WebOffice.rhys)
        for path in [address("answered"), "/search.csv?q=answered", "/search?from=jo"] {
            let reply = try await visitor.get(path)
            #expect(reply.status == .ok)
            #expect(!reply.text.contains("\(reference)"))
        }
        #expect(try await self.visitor(WebOffice.cora).get(address("answered")).text.contains("\(reference)"))
    }

    @Test("the file holds what the page shows")
    func file() async throws {
        let reference = try #require(try await office.receive(Letter.court).first)
        let reply = try await visitor().get("/search.csv?q=indictment")
        #expect(reply.headers[.contentType] == "text/csv; charset=utf-8")
        let lines = reply.text.split(whereSeparator: \.isNewline)
        #expect(lines.count == 2)
        #expect(lines[1].hasPrefix("\(reference),"))
        #expect(try await visitor().get("/search.csv?q=").status == .unprocessableContent)
    }

    // MARK: - Keeping

    @Test("a search is kept under a name, found by it, and deleted")
    func keeping() async throws {
        let visitor = try await visitor()
        let kept = try await visitor.submit(
            "/search/saved",
            [("name", "Court, open"), ("q", "category:court-record state:open")]
        )
        #expect(kept.words.contains("The search is saved as “Court, open”."))
        #expect(kept.links.contains("/search?saved=Court%2C%20open"))
        let reply = try await visitor.get("/search?saved=Court%2C%20open")
        #expect(reply.headers[.location] == address("category:court-record state:open"))
        let deleted = try await visitor.submit("/search/saved/delete", [("name", "Court, open")])
        #expect(deleted.words.contains("“Court, open” is deleted."))
        #expect(!deleted.words.contains("Saved searches"))
    }

    @Test("a shared search is on everybody's page, and only its owner can delete it; one's own goes before it")
    func sharing() async throws {
        let tom = try await visitor(WebOffice.tom)
        _ = try await tom.post("/search/saved", [("name", "Late"), ("q", "state:open"), ("shared", "yes")])
        _ = try await tom.post("/search/saved", [("name", "Only mine"), ("q", "loan")])
        let cora = try await visitor()
        let page = try await cora.get("/search").words
        #expect(page.contains("Late (Tom Adeyemi)"))
        #expect(!page.contains("Only mine"))
        #expect(try await cora.get("/search?saved=Late").headers[.location] == address("state:open"))
        let refused = try await cora.submit("/search/saved/delete", [("name", "Late")])
        #expect(refused.words.contains("there was nothing to delete"))
        _ = try await cora.post("/search/saved", [("name", "Late"), ("q", "loan")])
        #expect(try await cora.get("/search?saved=Late").headers[.location] == address("loan"))
        #expect(try await tom.get("/search?saved=Late").headers[.location] == address("state:open"))
    }

    @Test("a search without a name is not kept, and the page says so with the search still on it")
    func nameless() async throws {
        try await office.receive(Letter.court)
        let reply = try await visitor().post("/search/saved", [("name", " "), ("q", "indictment")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.words.contains("Give the search a name."))
        #expect(reply.words.contains("1 enquiry"))
    }

    // MARK: - Correspondents

    @Test("somebody who writes is known by their address, with their enquiries")
    func correspondent() async throws {
        let reference = try #require(try await office.receive(Letter.court).first)
        let reply = try await visitor().get("/search/correspondent?address=POST%40harcourt.example")
        #expect(reply.words.contains("Harcourt Lisle"))
        #expect(reply.links.contains("/enquiries/\(reference)"))
        #expect(try await visitor().get("/search/correspondent").status == .notFound)
    }

    @Test("only what was changed is written, so that what another wrote meanwhile stays")
    func writing() async throws {
        let address = "post@harcourt.example"
        let visitor = try await visitor(WebOffice.rhys)
        let first = [("address", address), ("organisation", "Harcourt Lisle LLP"), ("was-organisation", "")]
        #expect(try await visitor.submit("/search/correspondent", first).words.contains("Written down: organisation."))
        // The form was opened before the organisation was known.
        let second = [
            ("address", address), ("organisation", ""), ("was-organisation", ""), ("telephone", "029 2018 0100"),
            ("was-telephone", ""), ("language", "cy"), ("was-language", ""),
        ]
        _ = try await visitor.post("/search/correspondent", second)
        let record = try await office.store.read { try $0.correspondent(address) }
        #expect(record?.organisation == "Harcourt Lisle LLP")
        #expect(record?.telephone == "029 2018 0100")
        #expect(record?.language == .cy)
        #expect(
            try await visitor.submit("/search/correspondent", [("address", address)]).words.contains(
                "Nothing was changed."
            )
        )
    }

    @Test("managers read what is known and write nothing")
    func managers() async throws {
        let visitor = try await visitor(WebOffice.mona)
        let page = try await visitor.get("/search/correspondent?address=post%40harcourt.example")
        #expect(!page.text.contains("name=\"organisation\""))
        let reply = try await visitor.post(
            "/search/correspondent",
            [("address", "post@harcourt.example"), ("organisation", "Us"), ("was-organisation", "")]
        )
        #expect(reply.status == .unprocessableContent)
        #expect(try await office.store.read { try $0.correspondent("post@harcourt.example") } == nil)
    }

    @Test("a document of authority is written down with the enquiry it came with, which must be one they see")
    func authority() async throws {
        let references = try await office.receive(Letter.court, Letter.welfare)
        let visitor = try await visitor(WebOffice.rhys)
        let fields = [
            ("address", "post@harcourt.example"), ("for", "Alun Pryce"), ("kind", "signed form of authority"),
        ]
        let hidden = try await visitor.post("/search/correspondent/authority", fields + [("with", "\(references[1])")])
        #expect(hidden.status == .unprocessableContent)
        #expect(hidden.words.contains("There is no enquiry “\(references[1])” that you may see."))
        let reply = try await visitor.submit("/search/correspondent/authority", fields + [("with", "\(references[0])")])
        #expect(reply.words.contains("The document of authority is written down."))
        #expect(reply.words.contains("Alun Pryce"))
    }
}
