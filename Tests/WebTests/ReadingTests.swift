import Foundation
import HTTPTypes
import Testing
import Triage

@testable import Web

@Suite("Recording who read what")
struct ReadingTests {
    @Test("a look is recorded once, however often the page is loaded within the hour")
    func once() async throws {
        let (office, reference) = try await Self.office()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        for _ in 1...3 { #expect(try await visitor.get("/enquiries/\(reference)").status == .ok) }
        #expect(try await office.readings(of: reference) == ["cora@office.example: the enquiry"])
        office.pass(seconds: EnquiryReading.oneLook + 1)
        _ = try await Visitor.signedIn(WebOffice.cora, at: office).get("/enquiries/\(reference)")
        #expect(try await office.readings(of: reference).count == 2)
    }

    @Test("another reader is recorded too")
    func others() async throws {
        let (office, reference) = try await Self.office()
        for person in [WebOffice.cora, WebOffice.tom] {
            _ = try await Visitor.signedIn(person, at: office).get("/enquiries/\(reference)")
        }
        #expect(
            try await office.readings(of: reference) == [
                "cora@office.example: the enquiry", "tom@office.example: the enquiry",
            ]
        )
    }

    @Test("a page that brings itself up to date is the same look; one that never looked is not")
    func refreshes() async throws {
        let (office, reference) = try await Self.office()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        visitor.headers[.refresh] = "1"
        _ = try await visitor.get("/enquiries/\(reference)")
        #expect(try await office.readings(of: reference).count == 1)
        office.pass(seconds: 3_000)
        _ = try await visitor.get("/enquiries/\(reference)")
        office.pass(seconds: 3_000)
        _ = try await visitor.get("/enquiries/\(reference)")
        #expect(try await office.readings(of: reference).count == 1)
    }

    @Test("files and the designed view are recorded by themselves, without a word of theirs")
    func files() async throws {
        let (office, reference) = try await Self.office()
        let ledger = try await office.ledger(of: reference)
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        for path in ["raw", "html", "raw"] {
            _ = try await visitor.get("/enquiries/\(reference)/messages/\(ledger)/\(path)")
        }
        #expect(
            try await office.readings(of: reference) == [
                "cora@office.example: message \(ledger) as it came",
                "cora@office.example: message \(ledger) as it was designed",
            ]
        )
    }

    @Test("an enquiry that is open to all is read without a record")
    func open() async throws {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.loan).first)
        _ = try await Visitor.signedIn(WebOffice.cora, at: office).get("/enquiries/\(reference)")
        #expect(try await office.readings(of: reference).isEmpty)
    }

    @Test("beside a list nothing is shown that is owed a record, until it is chosen")
    func pane() async throws {
        let (office, reference) = try await Self.office()
        let html = try await office.pane(reference, isChosen: false, for: WebOffice.cora)
        #expect(!html.contains("end my life"))
        #expect(html.contains("reading it is recorded"))
    }

    /// An office with an enquiry that is for named people only.
    private static func office() async throws -> (WebOffice, EnquiryReference) {
        let office = try await WebOffice()
        return (office, try #require(try await office.receive(Letter.welfare).first))
    }
}
