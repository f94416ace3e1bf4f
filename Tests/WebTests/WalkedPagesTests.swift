import Foundation
import Testing

@testable import Web

/// The statement on accessibility says that every page was looked at: the walk through the site has each route.
@Suite("Pages that are walked")
struct WalkedPagesTests {
    /// Answers that are no page: files, what a frame shows, and the way to one's desk.
    private static let noPages = [
        "/", "/list.csv", "/search.csv", "/backlog.csv", "/backlog/report.csv", "/admin/kit.yaml",
        "/admin/audit/events.jsonl", "/admin/quarantine/{reference}/messages/{ledger}",
        "/enquiries/{reference}/packet", "/enquiries/{reference}/messages/{ledger}/raw",
        "/enquiries/{reference}/messages/{ledger}/html", "/outbox/{mail}/raw",
        "/enquiries/{reference}/messages/{ledger}/attachments/{number}",
        "/enquiries/{reference}/reply/files/{file}",
    ]

    @Test("the walk that asks axe about every page leaves out none")
    func everyPage() throws {
        let walk = try Walk()
        let pages =
            RouteEntry.all.filter { !$0.isForm }.map(\.path).filter { !Self.noPages.contains($0) }
            + ["/sign-in", "/accessibility"]
        #expect(pages.count > 40)
        #expect(pages.filter { !walk.has($0) } == [], "add them to everywhere.py")
    }

    @Test("the walk goes to no address that is no page")
    func everyAddress() throws {
        let paths = RouteEntry.all.filter { !$0.isForm }.map(\.path) + ["/sign-in", "/accessibility"]
        let unknown = try Walk().addresses.filter { address in !paths.contains { Walk.fits(address, $0) } }
        #expect(unknown == [["nothing-here"]])
    }

    /// The addresses of the walk, each as its parts.
    private struct Walk {
        let text: String
        let addresses: [[Substring]]

        init() throws {
            let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appending(path: "../IntrayTests/Fixtures/browser/everywhere.py").standardized
            text = try String(contentsOf: file, encoding: .utf8)
            addresses = text.matches(of: /"(\/[^"?]*)[^"]*"/).map { $0.1.split(separator: "/") }
        }

        /// Whether a page of a route is walked. A part that the walk fills in stands for a part that the route leaves
        /// open, or for one of the words that the walk names.
        func has(_ path: String) -> Bool {
            let parts = path.split(separator: "/")
            return addresses.contains { address in
                Self.fits(address, path)
                    && zip(address, parts).allSatisfy { own, part in
                        !own.hasPrefix("{") || part.hasPrefix("{") || text.contains("\"\(part)\"")
                    }
            }
        }

        static func fits(_ address: [Substring], _ path: String) -> Bool {
            let parts = path.split(separator: "/")
            return address.count == parts.count
                && zip(address, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") || $1.hasPrefix("{") }
        }
    }
}
