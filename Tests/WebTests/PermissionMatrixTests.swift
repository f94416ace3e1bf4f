import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

/// Who may ask for which page, and that what is for named people only is on none of anybody else's.
@Suite("Who may see what")
struct PermissionMatrixTests {
    private static let everybody: Set<Role> = Set(Role.allCases)
    private static let triaging: Set<Role> = [.coordinator, .administrator]

    private static let pages: [(path: String, isFor: Set<Role>)] = [
        ("/triage", triaging), ("/triage/agree", triaging),
        ("/queue", [.colleague, .coordinator, .administrator]),
        ("/backlog", [.manager, .coordinator, .administrator]),
        ("/backlog/print", [.manager, .coordinator, .administrator]),
        ("/backlog.csv", [.manager, .coordinator, .administrator]),
        ("/backlog/report.csv", [.manager, .coordinator, .administrator]),
        ("/list?view=open", everybody), ("/list.csv?view=open", everybody),
        ("/search?q=loan", everybody), ("/search.csv?q=loan", everybody), ("/new", everybody),
        ("/account", everybody), ("/live-not", []),
        ("/admin", triaging), ("/admin/people", triaging), ("/admin/posts", triaging), ("/admin/named", triaging),
        ("/admin/new-person", [.administrator]), ("/admin/categories", [.administrator]),
        ("/admin/kit", [.administrator]), ("/admin/kit.yaml", [.administrator]),
        ("/admin/calendars", [.administrator]), ("/admin/sources", [.administrator]),
        ("/admin/quarantine", [.administrator]), ("/admin/ledger", [.administrator]),
        ("/admin/journal", [.administrator]), ("/admin/audit", [.administrator]),
    ]

    private static let people: [Role: Person] = [
        .administrator: WebOffice.ada, .coordinator: WebOffice.cora, .colleague: WebOffice.rhys,
        .manager: WebOffice.mona,
    ]

    @Test("every page opens to those it is for, and to nobody else")
    func pages() async throws {
        let office = try await WebOffice()
        for (role, person) in Self.people {
            let visitor = try await Visitor.signedIn(person, at: office)
            for (path, isFor) in Self.pages {
                let status = try await visitor.get(path).status
                let expected: HTTPResponse.Status =
                    isFor.contains(role) ? .ok : path == "/live-not" ? .notFound : .forbidden
                #expect(status == expected, "\(role) \(path)")
            }
        }
    }

    @Test("who is not signed in is led to the sign-in from every page, and can do nothing")
    func signedOut() async throws {
        let visitor = Visitor(try await WebOffice())
        for (path, isFor) in Self.pages where !isFor.isEmpty {
            #expect(try await visitor.get(path).status == .seeOther, "\(path)")
        }
        for path in ["/queue/pull", "/triage/agree", "/new", "/enquiries/ENQ-2026-000001/triage", "/search/saved"] {
            let reply = try await visitor.post(path, fields: [])
            #expect([.unauthorized, .forbidden].contains(reply.status), "\(path) \(reply.status)")
        }
    }

    @Test("what is for named people only is on no page, count, search or file of anybody else")
    func restricted() async throws {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.welfare).first)
        let category = try await office.enquiry(reference).category
        try #require(try await office.enquiry(reference).restricted)
        try await office.store.write { try $0.name([WebOffice.tom.email], for: category) }
        let own = [
            "/enquiries/\(reference)", "/enquiries/\(reference)/close", "/triage?open=\(reference)",
            "/search?q=\(reference)", "/search?q=life", "/search/correspondent?address=jo@example.org",
        ]
        for person in Self.people.values {
            let visitor = try await Visitor.signedIn(person, at: office)
            for path in Self.pages.map(\.path) + own {
                let text = try await visitor.get(path).text
                #expect(!text.contains("Jo Birt"), "\(person.role) \(path)")
                #expect(!text.contains("I cannot go on"), "\(person.role) \(path)")
                let isAsked = path.contains("\(reference)")
                #expect(isAsked || !text.contains("\(reference)"), "\(person.role) \(path)")
            }
        }
        let named = try await Visitor.signedIn(WebOffice.tom, at: office)
        #expect(try await named.get("/enquiries/\(reference)").status == .ok)
    }
}
