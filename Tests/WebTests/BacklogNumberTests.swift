import Foundation
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("Numbers of the backlog")
struct BacklogNumberTests {
    /// Columns of a table whose numbers have no list.
    private static let withoutList = ["Promises kept by month": 2, "Received and closed by month": 1]

    @Test("a number in a table is a link to its list, or the page says that it has none", arguments: ["", "/print"])
    func numbers(page: String) async throws {
        let office = try await WebOffice()
        let references = try await office.receive(Letter.court, Letter.loan, Letter.distressing)
        try await office.act(.allocate(to: .pool, because: nil), on: references[0], as: WebOffice.cora)
        try await office.act(
            .allocate(to: .person(WebOffice.cora.email), because: nil),
            on: references[1],
            as: WebOffice.cora
        )
        try await office.act(.close(.adviceGiven, evidence: nil), on: references[1], as: WebOffice.cora)
        let text = try await Visitor.signedIn(WebOffice.mona, at: office).get("/backlog" + page).text
        #expect(text.contains("A number that is a link leads to its list."))
        var plain: [String: Int] = [:]
        for part in text.components(separatedBy: "<table").dropFirst() {
            let halves = part.components(separatedBy: "</table>")
            // That of the keys has none, and no numbers.
            guard let caption = halves[0].firstMatch(of: /<caption[^>]*>([^<]*)/)?.1 else { continue }
            let rows = halves[0].components(separatedBy: "<tr").count - 2
            let found = halves[0].matches(of: /<td class="numeric">[1-9][0-9]*<\/td>/).count
            #expect(found <= rows * (Self.withoutList[String(caption)] ?? 0), "\(caption)")
            if found > 0 {
                plain[String(caption)] = found
                #expect(halves[1].contains("has no list") || halves[1].contains("without a list"), "\(caption)")
            }
        }
        #expect(Set(plain.keys) == Set(Self.withoutList.keys))
    }
}
