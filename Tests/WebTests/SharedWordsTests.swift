import Testing
import Triage

@testable import Web

@Suite("Words that several pages share")
struct SharedWordsTests {
    @Test("an outcome is called the same in the choice of lists as on an enquiry")
    func outcomes() {
        #expect(Outcome.noRecord.title == "No record found" && Outcome.noRecord.words == "no record found")
        #expect(ListQuery.outcomes.map(\.1) == Outcome.allCases.map { $0.title.lowercasedFirst })
        #expect(ListQuery.states.map(\.1) == EnquiryState.allCases.map(\.words))
    }

    @Test("a closed enquiry says how it ended in the same words in a list and in a search")
    func closed() async throws {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.loan).first)
        try await office.act(
            .triage(category: "inter-library-loan", to: .person(WebOffice.lena.email)),
            on: reference,
            as: WebOffice.cora
        )
        try await office.act(.begin, on: reference, as: WebOffice.lena)
        try await office.act(.close(.adviceGiven, evidence: nil), on: reference, as: WebOffice.lena)
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        for path in ["/list?view=closed", "/search?q=state%3Aclosed", "/enquiries/\(reference)"] {
            #expect(try await visitor.get(path).words.lowercased().contains("advice given"), "\(path)")
        }
    }

    @Test("a choice in groups keeps what was chosen, and offers none only where that is allowed")
    func groups() {
        let groups = [
            ChoiceGroup(name: "People", options: [.init(value: "a", label: "A <b>"), .init(value: "c", label: "C")])
        ]
        let field = Field(name: "to", label: "To")
        let html = field.grouped(groups, chosen: "c", prefix: "x-").description
        #expect(html.contains("<optgroup label=\"People\"><option value=\"a\">A &lt;b&gt;</option>"))
        #expect(html.contains("<option value=\"c\" selected>"))
        #expect(html.contains("id=\"x-to\"") && !html.contains("value=\"\""))
        #expect(field.grouped(groups, chosen: nil, empty: "Choose").description.contains("<option value=\"\">Choose"))
    }
}
