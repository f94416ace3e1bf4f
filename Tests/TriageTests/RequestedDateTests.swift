import Testing
import Triage
import WorkingTime

@Suite("Requested dates")
struct RequestedDateTests {
    @Test("the day a requester means is read from their words", arguments: try Fixture.rows("requested-dates.tsv"))
    func vector(_ row: [String]) throws {
        try #require(row.count == 3)
        let received = try #require(CivilDate(row[1]))
        #expect(RequestedDate.read(row[0], received: received)?.description ?? "-" == row[2])
    }

    @Test("a text of any length is read without harm")
    func long() throws {
        let received = try #require(CivilDate("2026-10-15"))
        #expect(RequestedDate.read(String(repeating: "may ", count: 20_000), received: received) == nil)
        #expect(RequestedDate.read(String(repeating: "1/", count: 20_000), received: received) == nil)
        #expect(RequestedDate.read("4 December 99999999999999999999", received: received)?.description == "2026-12-04")
    }
}
