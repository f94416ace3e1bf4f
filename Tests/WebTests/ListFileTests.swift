import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Testing
import Triage
import WorkingTime

@testable import QueueStore
@testable import Web

@Suite("Lists as files")
struct ListFileTests {
    /// Seven enquiries, one each hour, in the order they came.
    private func office() async throws -> (WebOffice, [String]) {
        let office = try await WebOffice()
        var references: [String] = []
        for hour in 0..<7 {
            let letter = Letter.plain("Quarterly return \(hour)", "The return of quarter \(hour).")
            let at = office.now.adding(seconds: Int64(hour - 10) * 3_600)
            references += try await office.receive(letter, at: at).map { "\($0)" }
        }
        return (office, references)
    }

    private func filter(_ office: WebOffice, _ view: ListView, _ order: ListOrder?) -> ListFilter {
        ListFilter(view: view, order: order, viewer: WebOffice.cora, now: office.now, today: office.today)
    }

    private func references(_ text: String) -> [String] {
        text.matches(of: /(?m)^(ENQ-[0-9]+-[0-9]+),/).map { String($0.1) }
    }

    @Test("what grows for ever is written portion by portion, newest first, each enquiry once under one header")
    func byKey() async throws {
        let (office, received) = try await office()
        let kit = try await office.context(WebOffice.cora).kit
        for (order, portion) in [(ListOrder.oldest, 2), (.oldest, 7), (.newest, 3), (.urgency, 1), (.newest, 100)] {
            let file = ListFile(filter: filter(office, .all, order), kit: kit, portion: portion)
            let beginning = try await office.store.read { try file.beginning(in: $0) }
            #expect(references(String(decoding: beginning.bytes, as: UTF8.self)).count == min(portion, 7))
            let response = file.response(beginning, from: office.store, name: "all.csv")
            #expect(response.headers[.contentLength] == nil)
            let reply = try await Visitor.read(response)
            #expect(references(reply.text) == received.reversed(), "\(order) \(portion)")
            #expect(reply.text.components(separatedBy: "reference,inbox,subject").count == 2)
            #expect(reply.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            #expect(reply.text.split(separator: "\r\n").count == 8)
        }
    }

    @Test("an enquiry that comes while a file is written stands before what was read, and moves no line")
    func meanwhile() async throws {
        let (office, received) = try await office()
        let kit = try await office.context(WebOffice.cora).kit
        let file = ListFile(filter: filter(office, .open, .newest), kit: kit, portion: 3)
        let beginning = try await office.store.read { try file.beginning(in: $0) }
        try await office.receive(Letter.loan)
        let reply = try await Visitor.read(file.response(beginning, from: office.store, name: "open.csv"))
        #expect(references(reply.text) == received.reversed())
    }

    @Test("a list of what is open keeps its order, and its file says when it is not the whole")
    func bounded() async throws {
        let (office, received) = try await office()
        let kit = try await office.context(WebOffice.cora).kit
        for (most, isWhole) in [(6, false), (7, true)] {
            let file = ListFile(filter: filter(office, .open, .oldest), kit: kit, most: most)
            let beginning = try await office.store.read { try file.beginning(in: $0) }
            let text = try await Visitor.read(file.response(beginning, from: office.store, name: "open.csv")).text
            #expect(references(text) == Array(received.prefix(most)))
            #expect(text.contains("Not the whole list: only its first 6 are in this file.") == !isWhole)
        }
    }

    @Test("the page of a list says so where its file comes in another order")
    func said() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office().0)
        for (query, isSaid) in [
            ("view=all&order=oldest", true), ("view=all", false), ("view=open&order=oldest", false),
            ("view=open&order=newest", false),
        ] {
            let words = try await visitor.get("/list?" + query).words
            #expect(words.contains("spreadsheet (CSV, newest first)") == isSaid, "\(query)")
            #expect(words.contains("spreadsheet (CSV)") == !isSaid, "\(query)")
        }
    }

    @Test("a file of a search says in its last line when it is not everything")
    func search() async throws {
        let (office, received) = try await office()
        let context = try await office.context(WebOffice.cora)
        let query = try SearchQuery("quarterly")
        for (most, isWhole) in [(6, false), (7, true)] {
            let found = try await office.store.read {
                try $0.search(query, viewer: WebOffice.cora, limit: most + 1, zone: office.zone)
            }
            let text = SearchFile(found, kit: context.kit, now: context.now, most: most).document.text
            #expect(references(text) == Array(received.reversed().prefix(most)))
            #expect(text.hasSuffix(String(repeating: ",", count: 18) + "\r\n") == !isWhole)
            #expect(text.contains("Not everything: only 6 of those that match") == !isWhole)
        }
    }

    @Test("a file of a search that stopped on the way says so")
    func stopped() async throws {
        let context = try await WebOffice().context(WebOffice.cora)
        let found = SearchFindings(enquiries: [], isCapped: true)
        let text = SearchFile(found, kit: context.kit, now: context.now).document.text
        #expect(text.contains("Perhaps not everything: the search stopped on the way."))
    }
}
