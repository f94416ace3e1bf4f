import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("Notices on the page")
struct NoticesTests {
    private typealias Told = Triage.Notice
    private let office: WebOffice

    init() async throws { office = try await WebOffice() }

    private func visitor(_ person: Person) async throws -> Visitor { try await Visitor.signedIn(person, at: office) }

    private func stored(_ person: Person) async throws -> [StoredNotice] {
        try await office.store.read { try $0.notices(of: person, limit: 1_000) }
    }

    /// Tells somebody so many things of one enquiry.
    private func tell(_ person: Person, _ count: Int, about reference: EnquiryReference?) async throws {
        let now = office.now
        try await office.store.write { session in
            let notices = (1...count).map {
                Told(for: person.email, .late, about: reference, cause: "\($0)", title: "Thing \($0) happened")
            }
            _ = try session.tell(notices, at: now)
        }
    }

    private func allocated(_ letter: String = Letter.court) async throws -> EnquiryReference {
        let reference = try #require(try await office.receive(letter).first)
        try await office.act(
            .triage(category: "court-record", to: .person(WebOffice.rhys.email)),
            on: reference,
            as: WebOffice.cora
        )
        return reference
    }

    @Test(
        "whoever was given an enquiry finds it said at the top of every page and among their notices, and nobody else"
    )
    func told() async throws {
        let reference = try await allocated()
        let (rhys, lena) = (try await visitor(WebOffice.rhys), try await visitor(WebOffice.lena))
        for path in ["/queue", "/search", "/account", "/notices", "/nothing-here"] {
            #expect(try await rhys.get(path).words.contains("Notices 1 1 new"), "\(path)")
            #expect(try await !lena.get(path).words.contains(" 1 new"), "\(path)")
        }
        let page = try await rhys.get("/notices")
        #expect(page.words.contains("New \(reference) was allocated to you by Cora Bevan"))
        #expect(page.links.contains("/enquiries/\(reference)"))
        let other = try await lena.get("/notices")
        #expect(other.words.contains("No notices yet."))
        #expect(!other.text.contains("\(reference)"))
    }

    @Test("beyond 99 the badge does not count on")
    func many() async throws {
        let lena = try await visitor(WebOffice.lena)
        try await tell(WebOffice.lena, 99, about: nil)
        #expect(try await lena.get("/queue").words.contains("Notices 99 99 new"))
        let now = office.now
        try await office.store.write { session in
            _ = try session.tell(
                [Told(for: WebOffice.lena.email, .late, about: nil, cause: "more", title: "More")],
                at: now
            )
        }
        #expect(try await lena.get("/queue").words.contains("Notices 99+ more than 99 new"))
    }

    @Test("what is about an enquiry that is for named people by now vanishes, and its figure with it")
    func restricted() async throws {
        let reference = try #require(try await office.receive(Letter.welfare).first)
        try #require(try await office.enquiry(reference).restricted)
        try await tell(WebOffice.lena, 1, about: reference)
        let page = try await visitor(WebOffice.lena).get("/notices")
        #expect(page.words.contains("No notices yet."))
        #expect(!page.words.contains(" 1 new"))
        #expect(!page.text.contains("\(reference)"))
    }

    @Test("they are shown 50 at a time, the newest first")
    func pages() async throws {
        try await tell(WebOffice.lena, 51, about: nil)
        let lena = try await visitor(WebOffice.lena)
        let first = try await lena.get("/notices")
        #expect(first.words.contains("Thing 51 happened") && !first.words.contains("Thing 1 happened"))
        let older = try #require(first.links.first { $0.hasPrefix("/notices?before=") })
        let second = try await lena.get(older)
        #expect(second.words.contains("Thing 1 happened") && !second.words.contains("Thing 2 happened"))
        #expect(!second.links.contains { $0.hasPrefix("/notices?before=") })
        #expect(try await lena.get("/notices?before=1").words.contains("No older notices."))
        #expect(try await lena.get("/notices?before=nonsense").words.contains("Thing 51 happened"))
    }

    @Test("all are marked up to the newest that the page showed: what came since stays new")
    func upTo() async throws {
        try await tell(WebOffice.lena, 3, about: nil)
        let lena = try await visitor(WebOffice.lena)
        let upTo = try #require(try await lena.get("/notices").hidden("upto"))
        let now = office.now
        try await office.store.write { session in
            _ = try session.tell(
                [Told(for: WebOffice.lena.email, .late, about: nil, cause: "new", title: "Later")],
                at: now
            )
        }
        let done = try await lena.submit("/notices/seen", [("upto", upTo)])
        #expect(done.words.contains("3 notices marked as seen."))
        #expect(done.words.contains("Notices 1 1 new"))
        #expect(try await stored(WebOffice.lena).map { $0.seenAt == nil } == [true, false, false, false])
        #expect(try await lena.post("/notices/seen").status == .badRequest)
    }

    @Test("what is told by mail alone is still to be mailed when all of the page is marked as seen")
    func byMailAlone() async throws {
        let choice = NoticeChoice(.late, byMail: true, onPage: false)
        try await office.store.write { try $0.save(choice, of: WebOffice.lena.email) }
        try await tell(WebOffice.lena, 1, about: nil)
        let lena = try await visitor(WebOffice.lena)
        _ = try await lena.post("/notices/seen", [("upto", "\(Int64.max)")])
        #expect(try await office.store.read { try $0.isAnythingToMail() })
    }

    @Test("one is marked by whose it is, and by nobody else; without the form's token by nobody")
    func one() async throws {
        try await tell(WebOffice.lena, 2, about: nil)
        let id = try #require(try await stored(WebOffice.lena).first?.id)
        let (rhys, lena) = (try await visitor(WebOffice.rhys), try await visitor(WebOffice.lena))
        #expect(try await rhys.post("/notices/\(id)/seen").status == .seeOther)
        #expect(try await lena.post("/notices/\(id)/seen", fields: []).status == .forbidden)
        #expect(try await lena.post("/notices/seen", fields: [("upto", "\(id)")]).status == .forbidden)
        #expect(try await lena.post("/account/notices", fields: []).status == .forbidden)
        #expect(try await stored(WebOffice.lena).allSatisfy { $0.seenAt == nil })
        #expect(try await lena.submit("/notices/\(id)/seen").words.contains("Notices 1 1 new"))
        #expect(try await stored(WebOffice.lena).map { $0.seenAt == nil } == [false, true])
    }

    @Test("who opens an enquiry has seen what they were told of it; a page that refreshes itself, or a HEAD, has not")
    func opening() async throws {
        let reference = try await allocated()
        let rhys = try await visitor(WebOffice.rhys)
        _ = try await rhys.send(.head, "/enquiries/\(reference)")
        rhys.headers[.refresh] = "1"
        _ = try await rhys.get("/enquiries/\(reference)")
        rhys.headers = [:]
        #expect(try await stored(WebOffice.rhys).map { $0.seenAt == nil } == [true])
        _ = try await visitor(WebOffice.cora).get("/enquiries/\(reference)")
        #expect(try await stored(WebOffice.rhys).map { $0.seenAt == nil } == [true])
        #expect(try await !rhys.get("/enquiries/\(reference)").words.contains("1 new"))
        #expect(try await stored(WebOffice.rhys).map { $0.seenAt == nil } == [false])
        // Nothing is left to note, and nothing is news.
        let before = office.server.site.changes.generation
        _ = try await rhys.get("/enquiries/\(reference)")
        #expect(office.server.site.changes.generation == before)
    }

    @Test("a note left on an inbox leads those who triage to the desk, and is plain text for others")
    func handOver() async throws {
        try await tell(WebOffice.cora, 1, about: nil)
        try await tell(WebOffice.lena, 1, about: nil)
        let (cora, lena) = (try await visitor(WebOffice.cora), try await visitor(WebOffice.lena))
        #expect(try await cora.get("/notices").text.contains("data-row-link=\"\">Thing 1"))
        let other = try await lena.get("/notices")
        #expect(!other.text.contains("data-row-link") && other.words.contains("New Thing 1"))
    }

    @Test("what somebody chooses is kept, what is so by default is not, and what is not of their role is not offered")
    func choices() async throws {
        let lena = try await visitor(WebOffice.lena)
        #expect(try await !lena.get("/account").words.contains(NoticeKind.handOver.name))
        #expect(try await visitor(WebOffice.cora).get("/account").words.contains(NoticeKind.handOver.name))
        #expect(try await !visitor(WebOffice.mona).get("/account").words.contains(NoticeKind.allocated.name))
        let wanted = NoticeKind.allCases.filter { $0.concerns(.colleague) }
        var fields = wanted.map { ("page", $0.rawValue) }
        fields += wanted.filter { $0.isMailedByDefault && $0 != .late }.map { ("mail", $0.rawValue) }
        fields.append(("mail", "hand-over"))
        fields.append(("mail", "no such kind"))
        #expect(try await lena.submit("/account/notices", fields).words.contains("What you are told is kept"))
        let kept = try await office.store.read { try $0.noticeChoices(of: WebOffice.lena.email) }
        #expect(kept.filter { !$0.isDefault } == [NoticeChoice(.late, byMail: false, onPage: true)])
        let page = try await lena.get("/account").text
        #expect(page.contains("name=\"page\" value=\"late\" checked"))
        #expect(page.contains("name=\"mail\" value=\"late\">"))
        // Nothing ticked: nothing told.
        _ = try await lena.post("/account/notices")
        try await tell(WebOffice.lena, 1, about: nil)
        #expect(try await stored(WebOffice.lena).isEmpty)
        #expect(try await !office.store.read { try $0.isAnythingToMail() })
    }

    @Test("the account page says that no mail leaves where it is only shown, and that mail waits")
    func mailWords() async throws {
        let words = try await visitor(WebOffice.lena).get("/account").words
        #expect(words.contains("no mail leaves. Mail waits until you are at work, except for what is urgent."))
    }
}
