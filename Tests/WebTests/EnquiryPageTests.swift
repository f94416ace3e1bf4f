import Foundation
import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("The page of an enquiry")
struct EnquiryPageTests {
    @Test("it says who asks what, what is due, and what can be done")
    func whole() async throws {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.loan).first)
        let reply = try await Visitor.signedIn(WebOffice.cora, at: office).get("/enquiries/\(reference)")
        #expect(reply.status == .ok)
        for words in [
            "Inter-library loan", "Gwen Price", "gwen@example.org", "It waits for triage.", "978-0-306-40615-7",
            "Please could you borrow", "When it is due", "Everything else you can do", "History",
        ] {
            #expect(reply.words.contains(words), "the page does not say “\(words)”")
        }
    }

    @Test("the enquiries it was split into are led to")
    func links() async throws {
        let office = try await WebOffice()
        let references = try await office.receive(
            Letter.court,
            Letter.court.replacingOccurrences(of: "T870123", with: "T870124")
        )
        let (first, second) = (try #require(references.first), try #require(references.last))
        let context = try await office.context(WebOffice.cora)
        _ = try await office.store.write {
            try $0.merge(second, into: first, context: context, viewer: WebOffice.cora)
        }
        let reply = try await Visitor.signedIn(WebOffice.cora, at: office).get("/enquiries/\(first)")
        #expect(reply.links.contains("/enquiries/\(second)"))
        #expect(reply.words.contains("Has taken in \(second)"))
    }

    @Test("a note is shown with who wrote it, and as something that can be disclosed")
    func notes() async throws {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.loan).first)
        try await office.act(.note("Ask the <library>"), on: reference, as: WebOffice.cora)
        let reply = try await Visitor.signedIn(WebOffice.tom, at: office).get("/enquiries/\(reference)")
        #expect(reply.words.contains("Ask the <library>"))
        #expect(reply.words.contains("Cora Bevan, 12 October 2026"))
        #expect(reply.words.contains("they can be disclosed"))
        #expect(!reply.text.contains("<library>"))
    }

    @Test("who writes on it at the moment is told to others, and not to themselves")
    func writing() async throws {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.loan).first)
        let now = office.now
        _ = try await office.store.write { try $0.beginWriting(reference, by: WebOffice.tom.email, now: now) }
        let others = try await Visitor.signedIn(WebOffice.cora, at: office).get("/enquiries/\(reference)")
        #expect(others.words.contains("Tom Adeyemi is writing on it at the moment"))
        let own = try await Visitor.signedIn(WebOffice.tom, at: office).get("/enquiries/\(reference)")
        #expect(!own.words.contains("is writing on it at the moment"))
        office.pass(seconds: 3 * 60 + 20)
        let later = try await Visitor.signedIn(WebOffice.cora, at: office).get("/enquiries/\(reference)")
        #expect(later.words.contains("Tom Adeyemi has been writing on it for 3 minutes."))
    }

    @Test("a restricted enquiry, its messages and its files are not there for who may not see it")
    func restricted() async throws {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.welfare).first)
        let ledger = try await office.ledger(of: reference)
        let colleague = try await Visitor.signedIn(WebOffice.rhys, at: office)
        for path in ["", "/messages/\(ledger)/html", "/messages/\(ledger)/raw", "/messages/\(ledger)/attachments/1"] {
            let reply = try await colleague.get("/enquiries/\(reference)\(path)")
            #expect(reply.status == .notFound, "\(path) answered \(reply.status)")
            #expect(!reply.text.contains("Jo Birt"))
        }
        #expect(try await office.readings(of: reference).isEmpty)
    }

    @Test("a message is given out with its own enquiry only")
    func strangeMessage() async throws {
        let office = try await WebOffice()
        let references = try await office.receive(Letter.loan, Letter.court)
        let (loan, court) = (try #require(references.first), try #require(references.last))
        let ledger = try await office.ledger(of: court)
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        #expect(try await visitor.get("/enquiries/\(loan)/messages/\(ledger)/raw").status == .notFound)
        #expect(try await visitor.get("/enquiries/\(court)/messages/\(ledger)/raw").status == .ok)
        #expect(try await visitor.get("/enquiries/\(court)/messages/x/raw").status == .notFound)
    }
}

extension WebOffice {
    /// The number in the ledger of an enquiry’s first message.
    func ledger(of reference: EnquiryReference) async throws -> Int64 {
        try #require(try await store.read { try $0.conversation(of: reference).first?.ledger })
    }

    /// What was read of an enquiry, with who read it, oldest first.
    func readings(of reference: EnquiryReference) async throws -> [String] {
        try await store.read { session in
            try session.events(of: reference).compactMap { recorded in
                if case .read(let read) = recorded.event { "\(recorded.actor): \(read.what)" } else { nil }
            }
        }
    }
}
