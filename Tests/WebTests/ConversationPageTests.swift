import Mail
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("A long conversation on a page")
struct ConversationPageTests {
    @Test("it is shown by parts, from the newest to the oldest, and every message can be come to")
    func parts() async throws {
        let (office, reference) = try await conversation(of: 5)
        let context = try await office.context(WebOffice.cora)
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        var before: Int64?
        for (bodies, earlier, later) in [([3, 4], 3, 0), ([1, 2], 1, 2), ([0], 0, 4)] {
            let model = try await office.store.read { [before] session in
                try EnquiryModel(
                    EnquiryDossier(reference, viewer: WebOffice.cora, context, session: session),
                    for: WebOffice.cora,
                    context,
                    most: 2,
                    before: before,
                    similar: [],
                    parts: { _ in nil },
                    in: session
                )
            }
            #expect(model.messages.map(\.message.body.trimmed) == bodies.map { "Question number \($0) of many." })
            #expect(model.earlier == earlier && model.later == later)
            let page = try await visitor.get(model.address.description)
            #expect(page.words.contains("\(later) later messages not shown here") == (later > 0))
            #expect(page.text.contains("Question number \(bodies.last ?? 0) of many."))
            before = model.messages.first?.message.ledger
        }
        #expect(
            try await visitor.get("/enquiries/\(reference)?before=none").words.contains("Question number 4 of many.")
        )
    }

    @Test("kept mail is looked into once, and not while the enquiry is read")
    func memory() async throws {
        let (office, reference) = try await conversation(of: 2)
        let memory = EnquiryMemory()
        let context = try await office.context(WebOffice.cora)
        let model = try await office.store.read { session in
            try EnquiryModel(
                EnquiryDossier(reference, viewer: WebOffice.cora, context, session: session),
                for: WebOffice.cora,
                context,
                most: 50,
                similar: [],
                parts: { memory.parts(of: $0) },
                in: session
            )
        }
        #expect(model.messages.count == 2 && model.messages.allSatisfy { $0.parts == nil })
        let looked = try await memory.looked(at: model.messages, in: office.store)
        #expect(looked.allSatisfy { $0.parts != nil })
        #expect(model.messages.compactMap { memory.parts(of: $0.message) } == looked.compactMap(\.parts))
    }

    /// An enquiry, and how often its writer wrote again.
    private func conversation(of messages: Int) async throws -> (WebOffice, EnquiryReference) {
        let office = try await WebOffice()
        let first = Letter.plain("A loan", "Question number 0 of many.", id: "first")
        let reference = try #require(try await office.receive(first).first)
        for number in 1..<messages {
            let next = Letter.plain("Re: A loan", "Question number \(number) of many.", id: "next-\(number)")
                .replacing("\nDate:", with: "\nIn-Reply-To: <first@example.org>\nDate:")
            #expect(try await office.receive(next) == [reference])
        }
        return (office, reference)
    }
}
