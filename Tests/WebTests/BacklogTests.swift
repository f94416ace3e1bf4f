import Foundation
import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("The backlog")
struct BacklogTests {
    /// An office in which something is at every place: new, allocated, waiting, in the pool, closed, late, restricted.
    private func office() async throws -> WebOffice {
        let office = try await WebOffice()
        let old = try await office.receive(
            Letter.plain("Two reels of film", "May I borrow two reels of film?"),
            Letter.plain("A question about wills", "Where are the wills of 1911?"),
            Letter.plain("Retention of case files", "How long do we keep case files? I work in the department."),
            at: office.now.adding(seconds: -40 * 86_400)
        )
        let new = try await office.receive(Letter.loan, Letter.court, Letter.distressing, Letter.welfare)
        try await office.receive(Letter.plain("For the library", "Do you have Wexbridge Reports?"), inbox: "library")
        let lena = Allocation.person(WebOffice.lena.email)
        try await office.act(.allocate(to: lena, because: nil), on: old[0], as: WebOffice.cora)
        try await office.act(.allocate(to: lena, because: nil), on: old[1], as: WebOffice.cora)
        try await office.act(.allocate(to: .pool, because: nil), on: new[0], as: WebOffice.cora)
        try await office.act(.allocate(to: .person(WebOffice.cora.email), because: nil), on: old[2], as: WebOffice.cora)
        try await office.act(.close(.adviceGiven, evidence: nil), on: old[2], as: WebOffice.cora)
        return office
    }

    /// Each figure of a page with the address of its list.
    private func figures(_ page: Reply) throws -> [(count: Int, address: String)] {
        let pattern = /href="([^"]*)" data-figure="([0-9]+)"/
        return try page.text.matches(of: pattern).map { match in
            (try #require(Int(match.2)), match.1.replacingOccurrences(of: "&amp;", with: "&"))
        }
    }

    /// The rows of a list, over all its pages.
    private func rows(_ visitor: Visitor, _ address: String) async throws -> [String] {
        let page = try await visitor.get(address)
        #expect(page.status == .ok, "\(address)")
        return page.text.matches(of: /data-row="(ENQ-[0-9]+-[0-9]+)"/).map { String($0.1) }
    }

    @Test(
        "every figure is the number of rows of the list it leads to",
        arguments: ["/backlog", "/backlog?inbox=arl", "/backlog?inbox=library"],
        [WebOffice.mona, WebOffice.ada]
    )
    func figuresAreLists(address: String, person: Person) async throws {
        let visitor = try await Visitor.signedIn(person, at: office())
        let figures = try figures(try await visitor.get(address))
        #expect(figures.count > 10)
        #expect(figures.contains { $0.count > 0 })
        for figure in figures {
            #expect(try await rows(visitor, figure.address).count == figure.count, "\(figure.address)")
        }
    }

    @Test("a list that is a file holds the same enquiries as its page")
    func sameInFile() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.mona, at: office())
        for query in ["view=open", "view=all", "view=closed", "view=open&with=lena%40office.example"] {
            let file = try await visitor.get("/list.csv?" + query)
            let references = file.text.matches(of: /(?m)^(ENQ-[0-9]+-[0-9]+),/).map { String($0.1) }
            let shown = try await rows(visitor, "/list?" + query)
            #expect(!shown.isEmpty)
            #expect(references == shown)
        }
    }

    @Test("the file of the figures says what the page says")
    func figuresInFile() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.mona, at: office())
        let page = try await visitor.get("/backlog")
        let file = try await visitor.get("/backlog.csv").text
        let open = try #require(page.text.firstMatch(of: /data-figure="([0-9]+)"/)).1
        #expect(file.contains("all,,every inbox,open,\(open)\r\n"))
        #expect(file.contains("with,lena@office.example,Lena Okafor,open,2\r\n"))
        #expect(page.words.contains("Lena Okafor"))
    }

    @Test("what is for named people only is in no figure, list or file of others")
    func restricted() async throws {
        let office = try await office()
        let visitor = try await Visitor.signedIn(WebOffice.mona, at: office)
        let coordinator = try await Visitor.signedIn(WebOffice.cora, at: office)
        let told = try await rows(visitor, "/list?view=all")
        let all = try await rows(coordinator, "/list?view=all")
        #expect(all.count == told.count + 1)
        for address in [
            "/backlog", "/backlog/print", "/backlog.csv", "/backlog/report.csv", "/list?view=all", "/list.csv?view=all",
        ] {
            #expect(try await !visitor.get(address).text.contains("I cannot go on"), "\(address)")
            #expect(try await !visitor.get(address).text.contains("jo@example.org"), "\(address)")
        }
    }

    @Test("the subject of what is distressing stands in no list and no file")
    func distressing() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office())
        for address in ["/list?view=all", "/list.csv?view=all"] {
            let text = try await visitor.get(address).text
            #expect(!text.contains("murder of my sister"))
            #expect(text.contains("(subject not shown)"))
        }
    }

    @Test("a list says what it shows, and each part of it can be taken away")
    func sentence() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.mona, at: office())
        let page = try await visitor.get(
            "/list?view=open&warning=late&with=lena%40office.example&received-to=2026-10-01"
        )
        #expect(page.words.contains("Open, late, with Lena Okafor, received by 1 October 2026"))
        #expect(page.links.contains("/list?view=open&with=lena%40office.example&received-to=2026-10-01"))
    }

    @Test(
        "what a list cannot be asked for is refused, and not an empty list",
        arguments: ["view=mystery", "age=8", "received-from=soon", "state=done"]
    )
    func unknown(query: String) async throws {
        let visitor = try await Visitor.signedIn(WebOffice.mona, at: WebOffice())
        #expect(try await visitor.get("/list?" + query).status != .ok)
        #expect(try await visitor.get("/list.csv?" + query).status != .ok)
    }

    @Test("an address of a list says what its filter says")
    func roundTrip() throws {
        let zone = try Zone("Europe/London")
        var conditions = ListConditions()
        conditions.state = .waiting
        conditions.holder = .allocated(.post("coordinator"))
        conditions.warning = .atRisk
        conditions.age = .init(from: 61, to: nil)
        conditions.toChase = true
        conditions.waitingFor = .thirdParty
        conditions.outcome = .noRecord
        conditions.received = .init(from: CivilDate("2026-10-01"), before: CivilDate("2026-10-26"), in: zone)
        conditions.closed = .init(from: Instant(seconds: 1_791_795_601), before: nil)
        let filter = ListFilter(
            view: .waiting,
            inbox: "arl",
            category: "ILL-REQ",
            where: conditions,
            order: .chase,
            viewer: WebOffice.mona,
            now: WebOffice.start,
            today: zone.date(of: WebOffice.start)
        )
        let fields = FormFields(SiteAddress(filter, in: zone).query)
        let read = try ListQuery(fields: fields, zone: zone).filter(for: WebOffice.mona, now: WebOffice.start)
        #expect(read.conditions == filter.conditions)
        #expect(read.view == filter.view && read.inbox == filter.inbox && read.category == filter.category)
        #expect(read.order == filter.order)
    }

    @Test("all of somebody's work is handed on, and what could not be is said")
    func handOn() async throws {
        let office = try await office()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let address = "/backlog/hand-on?from=lena%40office.example"
        let held = try await rows(visitor, "/list?view=open&with=lena%40office.example")
        #expect(held.count == 2)
        #expect(try await visitor.get("/backlog").links.contains(address))
        let seen = try await ticked(visitor, address)
        #expect(Set(seen.compactMap { SeenEnquiry($0).map { "\($0.reference)" } }) == Set(held))
        let mine = try #require(EnquiryReference(held[0]))
        try await office.act(.allocate(to: .pool, because: nil), on: mine, as: WebOffice.tom)
        let reply = try await visitor.submit(
            address,
            seen.map { ("seen", $0) } + [("to", WebOffice.rhys.email), ("because", "Lena is away this week")]
        )
        #expect(reply.words.contains("1 enquiry was handed on to Rhys Hale."))
        #expect(reply.words.contains("\(held[0]) is not allocated to"))
        #expect(try await rows(visitor, "/list?view=open&with=rhys%40office.example") == [held[1]])
    }

    /// What the page of handing on offers to be ticked.
    private func ticked(_ visitor: Visitor, _ address: String) async throws -> [String] {
        try await visitor.get(address).text.matches(of: /name="seen" value="([^"]*)"/).map { String($0.1) }
    }

    @Test("what somebody did to one since it was ticked leaves it where it is, and the others are handed on")
    func handOnChanged() async throws {
        let office = try await office()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let address = "/backlog/hand-on?from=lena%40office.example"
        let seen = try await ticked(visitor, address)
        let changed = try #require(seen.first.flatMap { SeenEnquiry($0) }).reference
        try await office.act(.begin, on: changed, as: WebOffice.lena)
        let reply = try await visitor.submit(
            address,
            seen.map { ("seen", $0) } + [("to", HandOn.suggestion)]
                + seen.compactMap { SeenEnquiry($0) }.map { ("for-\($0.reference)", WebOffice.rhys.email) }
        )
        #expect(reply.words.contains("1 enquiry was handed on to Rhys Hale."))
        #expect(reply.words.contains("1 was not: Somebody acted on \(changed) since you looked."))
        #expect(try await office.enquiry(changed).allocation == .person(WebOffice.lena.email))
        // Whoever looks again sees it as it is, and may hand it on.
        let now = try await ticked(visitor, address)
        #expect(now.count == 1 && now != Array(seen.prefix(1)))
        _ = try await visitor.submit(address, now.map { ("seen", $0) } + [("to", WebOffice.rhys.email)])
        #expect(try await office.enquiry(changed).allocation == .person(WebOffice.rhys.email))
    }

    @Test("a tick that does not say what was seen hands nothing on")
    func handOnUnseen() async throws {
        let office = try await office()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let address = "/backlog/hand-on?from=lena%40office.example"
        let held = try await rows(visitor, "/list?view=open&with=lena%40office.example")
        let reply = try await visitor.post(address, held.map { ("seen", $0) } + [("to", WebOffice.rhys.email)])
        #expect(reply.words.contains("Nothing was ticked, so nothing was handed on."))
        #expect(try await rows(visitor, "/list?view=open&with=lena%40office.example") == held)
    }

    @Test("a manager looks and does not hand on")
    func managersLook() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.mona, at: office())
        #expect(try await !visitor.get("/backlog").text.contains("/backlog/hand-on"))
        let reply = try await visitor.post("/backlog/hand-on?from=lena%40office.example", [("to", "pool")])
        #expect(reply.words.contains("A manager may not"))
    }

    @Test(
        "a colleague has no figures, and has lists",
        arguments: ["/backlog", "/backlog.csv", "/backlog/print", "/backlog/late", "/backlog/due?on=2026-10-12"]
    )
    func notForColleagues(address: String) async throws {
        let visitor = try await Visitor.signedIn(WebOffice.rhys, at: WebOffice())
        #expect(try await visitor.get(address).status == .forbidden)
        #expect(try await visitor.get("/list").status == .ok)
    }

    @Test("every chart has a name, a description and a table")
    func charts() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.mona, at: office())
        let page = try await visitor.get("/backlog").text
        for id in ["outlook-chart", "daily-chart", "monthly-chart"] {
            #expect(page.contains("aria-labelledby=\"\(id)-title \(id)-desc\""))
            #expect(page.contains("<title id=\"\(id)-title\">") && page.contains("<desc id=\"\(id)-desc\">"))
        }
        #expect(!page.contains(" style="))
        #expect(page.components(separatedBy: "Show as a table").count == 5)
    }
}
