import Foundation
import Testing

@Suite("Showing an enquiry")
struct ShowTests {
    private func history(_ page: [String: Any]) throws -> [String] {
        try #require(page["history"] as? [[String: Any]]).compactMap { $0["kind"] as? String }
    }

    @Test("the page says all there is to know, under names that scripts rely on")
    func keys() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        _ = try await office.act("carys", "wait", loan, "--for", "third-party", "--whom", "the lender")
        let page = try await office.act("carys", "show", loan)
        let wait = try #require((page["waits"] as? [[String: Any]])?.first)
        #expect(wait["reason"] as? String == "third-party")
        #expect(wait["whom"] as? String == "the lender")
        #expect(wait["answered"] is NSNull)
        #expect(page["arrived_at"] as? String == page["received_at"] as? String)
        #expect(page["restricted"] as? Bool == false)
        #expect(page["approved"] as? Bool == false)
        for null in ["review", "origin", "merged_into", "late_because", "evidence"] { #expect(page[null] is NSNull) }
        #expect((page["linked"] as? [Any])?.isEmpty == true)
        let text = try await office.say("carys", "show", loan)
        #expect(text.contains("received 6 October 2026 at 09:15 by e-mail, inbox arl\n"))
        #expect(text.contains("\n  acknowledge: late, was due 8 October 2026\n    Due by the end of "))
    }

    @Test("reading is written down for what is sensitive, and for the operator of the machine, and not else")
    func readings() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        #expect(try history(try await office.act("carys", "show", loan)) == ["received"])
        #expect(try history(try await office.act("carys", "show", loan)) == ["received"])
        let operated = try await office.run("show", loan, "--json").object()
        #expect(try history(operated) == ["received", "read"])
        #expect(operated["version"] as? Int == 2)
        _ = try await office.act("carys", "correct", loan, "--marking", "OFFICIAL-SENSITIVE")
        let page = try await office.act("tom", "show", loan)
        #expect(try history(page) == ["received", "read", "corrected", "read"])
        let last = try #require((page["history"] as? [[String: Any]])?.last)
        #expect(last["actor"] as? String == "tom@office.example")
        #expect(last["summary"] as? String == "read the enquiry")
        // A reading changes nothing that an action depends on.
        _ = try await office.act("carys", "note", loan, "Seen.", "--saw", "3")
    }

    @Test("what only named people may see does not exist for others, and their trying leaves no trace")
    func restricted() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        let welfare = try await office.act(
            "carys",
            "triage",
            loan,
            "--category",
            "welfare",
            "--to",
            "tom@office.example"
        )
        #expect(welfare["marking"] as? String == "OFFICIAL-SENSITIVE")
        #expect(try await office.refused("lena", "show", loan) == "There is no enquiry \(loan).")
        let page = try await office.act("tom", "show", loan)
        #expect(page["restricted"] as? Bool == true)
        #expect(try history(page) == ["received", "triaged", "read"])
        #expect(try await office.say("tom", "show", loan).contains("for named people only"))
    }

    @Test("what a message has come for is marked in the list, to be looked at today")
    func broughtForward() async throws {
        let office = try await CommandLineOffice.withMail()
        let minutes = try await office.reference("How long")
        _ = try await office.act("carys", "wait", minutes, "--for", "clarification", "--asked", "2026-10-09")
        #expect(try await office.run("list", "--view", "chase", "--json").array().isEmpty)
        let mail = """
            From: Iolo Rees <i.rees@justice.example>
            Subject: Re: How long do we keep minutes?
            Message-ID: <minutes-3@justice.example>
            In-Reply-To: <minutes-1@justice.example>

            The board of 1998.
            """
        try mail.write(to: office.folder.appending(path: "answer.eml"), atomically: true, encoding: .utf8)
        _ = try await office.run("import", "answer.eml", "--inbox", "arl")
        let chased = try await office.run("list", "--view", "chase", "--json").array()
        #expect(chased.compactMap { $0["ref"] as? String } == [minutes])
        #expect(try await office.run("list", "--view", "chase").output.contains("waiting, look today"))
    }
}
