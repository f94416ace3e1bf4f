import Foundation
import Testing

@Suite("Finding enquiries and those who wrote them")
struct SearchCommandTests {
    @Test("words, filters and references find, as lists show them")
    func search() async throws {
        let office = try await CommandLineOffice.withMail()
        let minutes = try await office.reference("How long")
        let found = try await office.run("search", "minutes", "--json").array()
        #expect(found.map { $0["ref"] as? String } == [minutes])
        #expect(found.first?["category"] as? String == "retention-advice")
        #expect(try await office.run("search", "minutes", "from:rees", "state:new").output.contains(minutes))
        #expect(try await office.run("search", minutes).output.contains("How long do we keep minutes?"))
        let nothing = try await office.run("search", "zeppelins")
        #expect(nothing.status == 0)
        #expect(nothing.output == "Nothing was found.\n")
        let slip = try await office.run("search", "minutes", "state:opne", "--json")
        #expect(try slip.array().isEmpty)
        #expect(slip.complaint.hasPrefix("“state:opne” was taken as words: after state: comes one of open, new,"))
        #expect(
            try await office.run("search", "minutes OR loan", "--limit", "1").status == 0
        )
        let only = try await office.run("search", "--", "-minutes")
        #expect(only.status == 1)
        #expect(only.complaint == "intray: That says only what to leave out: add a word to look for.\n")
    }

    @Test("a search is kept under a name, run again, shared and forgotten")
    func saved() async throws {
        let office = try await CommandLineOffice.withMail()
        let minutes = try await office.reference("How long")
        let kept = try await office.run(
            ["search", "minutes", "state:open", "--save", "board", "--shared", "--as", "hana@office.example"]
        )
        #expect(kept.complaint == "The search is kept as “board”: intray search --saved \"board\"\n")
        #expect(try await office.say("hana", "search", "--saved", "board").contains(minutes))
        #expect(try await office.say("lena", "search", "--saved", "board").contains(minutes))
        let listed = try await office.say("lena", "search", "--saved-list")
        #expect(listed.contains("board  minutes state:open  Hana, shared"))
        #expect(
            try await office.refused("lena", "search", "--forget", "board") == "No search is kept as “board”."
        )
        #expect(
            try await office.say("hana", "search", "--forget", "board") == "The search “board” is kept no longer.\n"
        )
        #expect(
            try await office.misused("search")
                .contains("Give words to look for, or --saved NAME, --saved-list or --forget NAME.")
        )
    }

    @Test("the same request sent again is found, and what was answered is offered to use again")
    func similar() async throws {
        let office = try await CommandLineOffice.withMail()
        let minutes = try await office.reference("How long")
        let text = try String(contentsOfFile: CommandLineOffice.fixture("minutes.eml"), encoding: .utf8)
            .replacingOccurrences(of: "minutes-1@justice", with: "minutes-9@justice")
            .replacingOccurrences(of: "Thu, 8 Oct 2026 10:03", with: "Thu, 8 Oct 2026 16:03")
        try text.write(to: office.folder.appending(path: "again.eml"), atomically: true, encoding: .utf8)
        _ = try await office.run("import", "again.eml", "--inbox", "arl")
        let twice = try await office.run("similar", minutes, "--twice", "--json").array()
        let other = try #require(twice.first?["ref"] as? String)
        #expect(twice.count == 1 && other != minutes)
        #expect(try await office.run("similar", minutes).output == "No answered enquiry is much like it.\n")
        _ = try await office.act("ada", "close", other, "--outcome", "advice-given")
        #expect(try await office.run("similar", minutes).output.contains("advice-given"))
    }

    @Test("what is known of a correspondent is written down once and shown with all they wrote")
    func correspondent() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        let gwen = "G.Parry@example.org"
        _ = try await office.say(
            "hana",
            "correspondent",
            gwen,
            "--name",
            "Gwen Parry",
            "--language",
            "cy",
            "--adjustments",
            "large print"
        )
        _ = try await office.say(
            "hana",
            "correspondent",
            gwen,
            "--authority",
            "Jane Roe",
            "--kind",
            "signed form of authority",
            "--seen",
            "2026-01-02",
            "--expires",
            "2026-03-01",
            "--with",
            foi
        )
        let page = try await office.run("correspondent", gwen).output
        #expect(
            page.hasPrefix("Gwen Parry <g.parry@example.org>\n  Wants to be answered in Welsh.\n  Needs: large print\n")
        )
        #expect(
            page.contains(
                "  EXPIRED on 1 March 2026: signed form of authority for Jane Roe, seen on 2 January 2026 with \(foi).\n"
            )
        )
        #expect(page.contains("Freedom of information request: statistics"))
        _ = try await office.say("hana", "correspondent", gwen, "--adjustments", "")
        let known = try await office.run("correspondent", gwen, "--json").object()
        #expect(known["adjustments"] is NSNull)
        #expect(known["language"] as? String == "cy")
        #expect((known["enquiries"] as? [[String: Any]])?.map { $0["ref"] as? String } == [foi])
        #expect(((known["authorities"] as? [[String: Any]])?.first?["expired"]) as? Bool == true)
        // The journal cannot be erased: nobody outside the office is named in it.
        #expect(try await !office.say("ada", "journal").contains("parry"))
        #expect(
            try await office.run("correspondent", "nobody@example.org").output
                == "Nothing is known of nobody@example.org.\n"
        )
        #expect(
            try await office.misused("correspondent", gwen, "--authority", "Jane Roe")
                .contains("A document needs --kind, what it is, and --with, the enquiry it came with.")
        )
    }
}
