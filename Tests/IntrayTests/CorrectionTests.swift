import Foundation
import Testing

@Suite("Putting right what was read wrongly")
struct CorrectionTests {
    private func facts(_ office: CommandLineOffice, _ reference: String) async throws -> [String: [String]] {
        try #require(try await office.act("carys", "show", reference)["facts"] as? [String: [String]])
    }

    @Test("facts are replaced, given several values, and taken out")
    func correctedFacts() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        #expect(try await facts(office, loan)["isbn"] != nil)
        let said = try await office.say(
            "carys",
            "correct",
            loan,
            "--fact",
            "author=M. Ellis",
            "--fact",
            "author=P.  Hughes",
            "--clear",
            "isbn"
        )
        #expect(said.hasPrefix("\(loan) is corrected; "))
        let corrected = try await facts(office, loan)
        #expect(corrected["author"] == ["M. Ellis", "P. Hughes"])
        #expect(corrected["isbn"] == nil)
    }

    @Test("a corrected name keeps the address, and a marking is not lowered without a reason")
    func correspondent() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        let corrected = try await office.act(
            "carys",
            "correct",
            loan,
            "--from-name",
            "Pryderi Vaughan-Hall",
            "--marking",
            "OFFICIAL-SENSITIVE",
            "--priority",
            "urgent",
            "--language",
            "en+cy",
            "--subject",
            "The loan of a book"
        )
        let from = try #require(corrected["from"] as? [String: Any])
        #expect(from["name"] as? String == "Pryderi Vaughan-Hall")
        #expect(from["address"] as? String == "p.vaughan@example.org")
        #expect(corrected["priority"] as? String == "urgent")
        #expect(corrected["language"] as? String == "en+cy")
        #expect(corrected["subject"] as? String == "The loan of a book")
        #expect(
            try await office.refused("carys", "correct", loan, "--marking", "OFFICIAL")
                == "To lower the marking, say why: it is kept with the enquiry."
        )
        let lowered = try await office.act("carys", "correct", loan, "--marking", "OFFICIAL", "--because", "A slip.")
        #expect(lowered["marking"] as? String == "OFFICIAL")
    }

    @Test("a fact there is none of, and a correction that contradicts itself, are wrong usage")
    func usage() async throws {
        let office = try CommandLineOffice()
        #expect(
            try await office.misused("correct", "ENQ-2026-1", "--fact", "colour=red")
                .contains("there is no fact “colour”. Facts: case-number, court,")
        )
        #expect(
            try await office.misused("correct", "ENQ-2026-1", "--fact", "court=")
                .contains("the value is empty. --clear court takes the fact out.")
        )
        #expect(try await office.misused("correct", "ENQ-2026-1", "--fact", "court").contains("write KEY=VALUE"))
        #expect(
            try await office.misused("correct", "ENQ-2026-1", "--fact", "court=Cardiff", "--clear", "court")
                .contains("contradict each other")
        )
    }

    @Test("an advisory that was missed is set, and a false alarm is taken out with a reason")
    func advisories() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        let warned = try await office.act("carys", "correct", loan, "--advisory", "welfare", "--advisory", "media")
        #expect(Set(try #require(warned["advisories"] as? [String])).isSuperset(of: ["welfare", "media"]))
        #expect(warned["priority"] as? String == "urgent")
        #expect(
            try await office.refused("carys", "correct", loan, "--no-advisory", "welfare")
                == "To say that “welfare” is a false alarm, say why: it is kept with the enquiry."
        )
        let calm = try await office.act("carys", "correct", loan, "--no-advisory", "welfare", "--because", "A novel.")
        #expect(try #require(calm["advisories"] as? [String]).contains("welfare") == false)
        #expect(
            try await office.misused("correct", loan, "--advisory", "unreadable")
                .contains("there is no advisory “unreadable”. Advisories: information-rights, welfare,")
        )
        #expect(
            try await office.misused("correct", loan, "--advisory", "media", "--no-advisory", "media")
                .contains("contradict each other")
        )
    }

    @Test("to correct nothing is refused")
    func nothing() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        #expect(
            try await office.refused("carys", "correct", loan) == "Say what is to be corrected; nothing was changed."
        )
    }
}
