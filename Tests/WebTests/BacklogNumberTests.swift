import Foundation
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("Numbers of the backlog")
struct BacklogNumberTests {
    @Test("every number in a table is a link to its list", arguments: ["", "/print"])
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
        #expect(text.contains("Every number leads to its list."))
        for table in text.components(separatedBy: "<table").dropFirst() {
            let plain = table.components(separatedBy: "</table>")[0].matches(
                of: /<td class="numeric">[1-9][0-9]*<\/td>/
            )
            #expect(plain.isEmpty, "\(table.prefix(200))")
        }
    }
}
