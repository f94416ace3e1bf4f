import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

/// Who may ask for which page and do what, for every route there is.
@Suite("Who may do what")
struct PermissionMatrixTests {
    private static let people = [WebOffice.ada, WebOffice.cora, WebOffice.rhys, WebOffice.mona]

    @Test("every route says here for whom it is, and what says so here is a route")
    func everyRoute() async throws {
        let listed = RouteEntry.open.union(RouteEntry.all.map(\.route))
        #expect(listed.count == RouteEntry.open.count + RouteEntry.all.count)
        let routes = RouteOffice.routes(try await WebOffice())
        #expect(routes.subtracting(listed).sorted() == [], "add a RouteEntry")
        #expect(listed.subtracting(routes).sorted() == [], "there is no such route")
    }

    @Test("nobody gets further than their role, and what they are refused changes nothing", arguments: people)
    func refused(_ person: Person) async throws {
        let asked = try await RouteOffice(person)
        let before = try await asked.state()
        for entry in RouteEntry.all where !entry.isFor.contains(person.role) {
            let reply = try await asked.ask(entry)
            #expect(reply.isRefusedByRole, "\(person.role) \(entry.route): \(reply.status) \(reply.words.suffix(300))")
        }
        #expect(try await asked.state().filter { !before.contains($0) } == [])
    }

    @Test("everybody gets as far as their role", arguments: people)
    func allowed(_ person: Person) async throws {
        let asked = try await RouteOffice(person)
        let mayBeSent = ["GET /", "GET /enquiries/{reference}/packet"]
        let entries = RouteEntry.all.filter { $0.isFor.contains(person.role) && $0.route != "POST /sign-out" }
        // What is read stands as it was received; what is done comes afterwards.
        for entry in entries where !entry.isForm {
            let status = try await asked.ask(entry).status
            #expect(status == (mayBeSent.contains(entry.route) ? .seeOther : .ok), "\(person.role) \(entry.route)")
        }
        for entry in entries where entry.isForm {
            let reply = try await asked.ask(entry)
            #expect(!reply.isRefusedByRole, "\(person.role) \(entry.route): \(reply.words.suffix(300))")
            #expect(reply.status != .notFound && reply.status.code < 500, "\(person.role) \(entry.route)")
        }
    }

    @Test("who is not signed in is led to the sign-in from every page, and can do nothing")
    func signedOut() async throws {
        let asked = try await RouteOffice(WebOffice.ada)
        let before = try await asked.state()
        asked.visitor.cookies = [:]
        for entry in RouteEntry.all {
            let reply = try await asked.ask(entry)
            let expected: [HTTPResponse.Status] = entry.isForm ? [.unauthorized, .forbidden] : [.seeOther]
            #expect(expected.contains(reply.status), "\(entry.route): \(reply.status)")
            #expect(entry.isForm || reply.headers[.location]?.hasPrefix("/sign-in") == true, "\(entry.route)")
        }
        #expect(try await asked.state().filter { !before.contains($0) } == [])
    }

    @Test("what asks only for the head of a page is led to the sign-in too")
    func head() async throws {
        let visitor = Visitor(try await WebOffice())
        for path in ["/triage", "/queue?page=2", "/admin/people", "/list.csv"] {
            let (head, whole) = (try await visitor.send(.head, path), try await visitor.get(path))
            #expect(head.status == .seeOther, "\(path)")
            #expect(head.headers[.location] == whole.headers[.location])
            #expect(head.bytes.isEmpty)
        }
    }
}

extension Reply {
    /// Whether somebody's role is in the way, by the desk's own page or in the words of the domain.
    fileprivate var isRefusedByRole: Bool {
        status == .forbidden || status == .unprocessableContent && words.contains(" may not ")
    }
}
