import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("Writing down an enquiry")
struct NewEnquiryTests {
    private let office: WebOffice

    init() async throws { office = try await WebOffice() }

    private func visitor(_ person: Person = WebOffice.cora) async throws -> Visitor {
        try await Visitor.signedIn(person, at: office)
    }

    private static let call = [
        ("channel", "telephone"), ("name", "Iris Marsh"), ("subject", "A transcript of 1974"),
        ("text", "She asks for the transcript of a trial at Wexbridge in 1974."), ("category", "court-record"),
    ]

    /// The enquiry that a form became.
    private func entered(_ reply: Reply) throws -> EnquiryReference {
        let address = try #require(reply.headers[.location])
        return try #require(EnquiryReference(String(address.dropFirst("/new/".count))))
    }

    @Test("a call becomes an enquiry that waits for triage, and its reference can be read out")
    func call() async throws {
        let visitor = try await visitor(WebOffice.rhys)
        let reply = try await visitor.post("/new", Self.call)
        #expect(reply.status == .seeOther)
        let reference = try entered(reply)
        let enquiry = try await office.enquiry(reference)
        #expect(enquiry.channel == .telephone)
        #expect(enquiry.from.name == "Iris Marsh")
        #expect(enquiry.category == "court-record")
        #expect(enquiry.state == .new)
        #expect(enquiry.receivedAt == office.now)
        let page = try await visitor.get("/new/\(reference)")
        #expect(page.text.contains("<p class=\"entered-reference\">\(reference)</p>"))
        #expect(page.links.contains("/enquiries/\(reference)"))
    }

    @Test("a form that is sent twice makes one enquiry, at the same moment too, and the next call another")
    func once() async throws {
        let visitor = try await visitor()
        let key = try #require(try await visitor.get("/new").hidden("once"))
        let sent = [("once", key)] + Self.call
        let cookies = visitor.cookies
        let replies = try await withThrowingTaskGroup(of: Reply.self) { group in
            for _ in 0..<4 {
                group.addTask { [office] in
                    let window = Visitor(office)
                    window.cookies = cookies
                    return try await window.post("/new", sent)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let references = Set(try replies.map(entered))
        #expect(references.count == 1)
        office.pass(seconds: 60)
        #expect(try references == [entered(await visitor.post("/new", sent))])
        #expect(try await count() == 1)

        let next = try #require(try await visitor.get("/new").hidden("once"))
        #expect(next != key)
        #expect(try !references.contains(entered(await visitor.post("/new", [("once", next)] + Self.call))))
    }

    @Test("the next call written down in a page that was sent before is not lost")
    func sentBefore() async throws {
        let visitor = try await visitor()
        let key = try #require(try await visitor.get("/new").hidden("once"))
        let first = try entered(await visitor.post("/new", [("once", key)] + Self.call))
        let other = [("once", key), ("channel", "telephone"), ("name", "Owen Birt"), ("subject", "A will of 1911")]
        let second = try entered(await visitor.post("/new", other + [("category", "court-record")]))
        #expect(first != second)
        // What somebody else sends is theirs, whatever they know of the page.
        let stranger = try await self.visitor(WebOffice.rhys)
        #expect(try entered(await stranger.post("/new", [("once", key)] + Self.call)) != first)
    }

    @Test("a call is not left behind unasked, nor is one that came back to be put right")
    func guarded() async throws {
        let visitor = try await visitor()
        #expect(try await visitor.get("/new").text.contains("data-guard=\"typed\""))
        let wrong = try await visitor.post("/new", Self.call.filter { $0.0 != "category" })
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("data-guard=\"unsent\""))
    }

    @Test("a call that is sent when the session is over leads to signing in beside it, and back")
    func sessionOver() async throws {
        let visitor = try await visitor()
        let token = visitor.formToken
        visitor.cookies = [:]
        let reply = try await visitor.post("/new", fields: [("token", token), ("return", "/new")] + Self.call)
        #expect(reply.status == .unauthorized)
        #expect(reply.text.contains("href=\"/sign-in?return=%2Fnew\" class=\"button\" target=\"_blank\""))
        #expect(reply.words.contains("go back a page"))
        let elsewhere = try await visitor.post("/new", fields: [("token", token), ("return", "//evil.example/")])
        #expect(!elsewhere.text.contains("evil"))
    }

    @Test("a form that is shown again is the same form")
    func shownAgain() async throws {
        let visitor = try await visitor()
        let key = try #require(try await visitor.get("/new").hidden("once"))
        let reply = try await visitor.post("/new", [("once", key), ("channel", "telephone")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.hidden("once") == key)
        #expect(try await visitor.get("/new?once=\(key)").hidden("once") != key)
    }

    private func count() async throws -> Int64? {
        try await office.store.read { try $0.integer("SELECT count(*) FROM enquiry") }
    }

    @Test("a letter counts from the day it arrived, and a coordinator may give it to somebody at once")
    func letter() async throws {
        let fields = [("channel", "post"), ("day", "2026-10-08"), ("time", "09:30"), ("to", WebOffice.rhys.email)]
        let reply = try await visitor().post("/new", fields + Self.call.dropFirst())
        let enquiry = try await office.enquiry(entered(reply))
        #expect(enquiry.receivedAt == office.zone.moment(on: try #require(CivilDate("2026-10-08")), minute: 570))
        #expect(enquiry.allocation == .person(WebOffice.rhys.email))
    }

    @Test("who may not triage does not give it to anybody, whatever they send")
    func notGiven() async throws {
        let visitor = try await visitor(WebOffice.rhys)
        #expect(!(try await visitor.get("/new").text.contains("name=\"to\"")))
        let reply = try await visitor.post("/new", Self.call + [("to", WebOffice.rhys.email)])
        #expect(try await office.enquiry(entered(reply)).allocation == nil)
    }

    @Test("what is wrong is said at its field, all at once, and what was typed stays")
    func wrong() async throws {
        let fields = [
            ("channel", "telephone"), ("day", "2026-10-13"), ("address", "iris at example"),
            ("text", "She rang <twice>."),
        ]
        let reply = try await visitor().post("/new", fields)
        #expect(reply.status == .unprocessableContent)
        for place in ["#subject", "#category", "#address", "#day"] { #expect(reply.links.contains(place)) }
        #expect(reply.words.contains("“iris at example” is no e-mail address."))
        #expect(reply.words.contains("That day has not come yet."))
        #expect(reply.text.contains("She rang &lt;twice&gt;."))
        #expect(reply.text.contains("value=\"2026-10-13\""))
        let counts = try await office.store.read { try $0.integer("SELECT count(*) FROM enquiry") }
        #expect(counts == 0)
    }

    @Test("a time of today that has not come yet is refused")
    func future() async throws {
        let reply = try await visitor().post("/new", Self.call + [("day", "2026-10-12"), ("time", "23:00")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.words.contains("That time has not come yet."))
    }

    @Test("somebody who cannot have it is refused at the field that names them")
    func holder() async throws {
        let reply = try await visitor().post("/new", Self.call + [("to", WebOffice.mona.email)])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.links.contains("#to"))
    }

    @Test("an inbox that nobody knows is refused")
    func inbox() async throws {
        let reply = try await visitor().post("/new", Self.call + [("inbox", "typo")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.links.contains("#inbox"))
    }

    @Test("how to reach them stands in the enquiry, and is kept for the next time without touching what is known")
    func reach() async throws {
        let fields =
            Self.call + [("address", "Iris@Example.org"), ("telephone", "029 2018 0100"), ("postal", "1 Mill Lane")]
        let first = try entered(await visitor().post("/new", fields))
        let said = try await office.store.read { try $0.conversation(of: first).first?.body }
        #expect(said?.contains("Telephone: 029 2018 0100\nPostal address: 1 Mill Lane") == true)
        _ = try await visitor().post("/new", fields + [("telephone", "0")])
        _ = try await visitor().post("/new", Self.call + [("address", "iris@example.org"), ("telephone", "1")])
        let record = try await office.store.read { try $0.correspondent("iris@example.org") }
        #expect(record?.telephone == "029 2018 0100")
        #expect(record?.postal == "1 Mill Lane")
    }

    @Test("who is known already is said to be, with the way to what they asked")
    func known() async throws {
        let visitor = try await visitor()
        let fields = Self.call + [("address", "iris@example.org")]
        let first = try entered(try await visitor.post("/new", fields))
        #expect(!(try await visitor.get("/new/\(first)").words.contains("They are known here")))
        let second = try entered(try await visitor.post("/new", fields))
        let page = try await visitor.get("/new/\(second)")
        #expect(page.words.contains("They are known here, with 1 other enquiry."))
        #expect(page.links.contains("/search/correspondent?address=iris%40example.org"))
    }

    @Test("what only named people may see can be written down by anybody, who is told the reference")
    func restricted() async throws {
        let category = try #require(
            try await office.context(WebOffice.rhys).kit.categories.first { $0.audience == .named }
        )
        let fields = Self.call.filter { $0.0 != "category" } + [("category", category.code)]
        let reply = try await visitor(WebOffice.rhys).submit("/new", fields)
        #expect(reply.words.contains("is written down. It is for named people only"))
        let newest = try await office.store.read { try $0.integer("SELECT max(id) FROM enquiry") }
        let reference = EnquiryReference(id: try #require(newest))
        #expect(reply.words.contains("\(reference)"))
        #expect(try await visitor(WebOffice.rhys).get("/new/\(reference)").status == .notFound)
    }

    @Test("the page says that a call may be a request in law")
    func law() async throws {
        #expect(try await visitor().get("/new").words.contains("A call may be a request in law"))
    }
}
