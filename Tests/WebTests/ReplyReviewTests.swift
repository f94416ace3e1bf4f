import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("A second pair of eyes on a reply")
struct ReplyReviewTests {
    private static let final = [("purpose", "final"), ("outcome", "advice-given"), ("text", "It was as you say.")]

    private static let complaint = Letter.plain(
        "A complaint",
        "I complain that nobody has answered my letter of June about the trial at Wexbridge.",
        from: "Harcourt Lisle <post@harcourt.example>"
    )

    private func office() async throws -> ReplyOffice { try await ReplyOffice(Self.complaint, category: "complaint") }

    @Test("where every answer is reviewed the page says so, refuses to send, and offers to ask")
    func demanded() async throws {
        let asked = try await office()
        _ = try await asked.press("save", Self.final)
        #expect(try await asked.page().words.contains("a second pair of eyes sees every answer before it is sent"))
        let refused = try await asked.press("send", Self.final)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("href=\"#review\""))
        #expect(refused.text.contains("It was as you say."))
        #expect(try await asked.mails().isEmpty)
    }

    @Test("whoever is asked reads the answer and approves it; then it is sent as it stands")
    func approved() async throws {
        let asked = try await office()
        let tom = try await Visitor.signedIn(WebOffice.tom, at: asked.office)
        let fields = Self.final + [("reviewer", WebOffice.tom.email), ("remark", "Is the tone right?")]
        #expect(try await asked.press("review", fields).status == .seeOther)
        #expect(try await asked.office.enquiry(asked.reference).state == .inReview)
        let page = try await asked.page(as: tom)
        #expect(page.words.contains("It was as you say."))
        #expect(page.words.contains("Is the tone right?"))
        #expect(page.text.contains("action=\"/enquiries/\(asked.reference)/approve\""))
        #expect(try await tom.get("/enquiries/\(asked.reference)").links.contains(asked.path))
        #expect(try await tom.act("approve", on: asked.reference).status == .seeOther)
        #expect(try await asked.page().words.contains("Approved: send it as it stands."))
        #expect(try await asked.press("send", Self.final).status == .seeOther)
        #expect(try await asked.office.enquiry(asked.reference).state == .closed)
    }

    @Test("another text than the approved one does not leave")
    func changedAfterwards() async throws {
        let asked = try await office()
        _ = try await asked.press("review", Self.final)
        try await asked.office.act(.approve(remark: nil), on: asked.reference, as: WebOffice.tom)
        let other = Self.final.map { $0.0 == "text" ? ("text", "It was not as you say.") : $0 }
        let refused = try await asked.press("send", other)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.words.contains("another text"))
        #expect(try await asked.mails().isEmpty)
    }

    @Test("a text that was changed while somebody looks is said to be another")
    func changedMeanwhile() async throws {
        let asked = try await office()
        _ = try await asked.press("review", Self.final)
        let other = Self.final.map { $0.0 == "text" ? ("text", "It was not as you say.") : $0 }
        _ = try await asked.press("autosave", other)
        let tom = try await Visitor.signedIn(WebOffice.tom, at: asked.office)
        #expect(try await asked.page(as: tom).words.contains("It was changed since you were asked to look"))
    }

    @Test("what could not leave is not reviewed either")
    func unfinished() async throws {
        let asked = try await office()
        let gaps = Self.final.map { $0.0 == "text" ? ("text", "On ⟨day⟩ you wrote.") : $0 }
        let refused = try await asked.press("review", gaps)
        #expect(refused.text.contains("href=\"#text\""))
        #expect(try await asked.office.enquiry(asked.reference).state == .begun)
    }

    @Test("nobody is asked to review their own")
    func own() async throws {
        let asked = try await office()
        let refused = try await asked.press("review", Self.final + [("reviewer", WebOffice.rhys.email)])
        #expect(refused.status == .unprocessableContent)
        #expect(try await asked.draft()?.draft.text == "It was as you say.")
    }
}
