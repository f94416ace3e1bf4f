import Foundation
import Testing

@Suite("Writing to a correspondent")
struct ReplyCommandTests {
    private func history(_ page: [String: Any]) throws -> [String] {
        try #require(page["history"] as? [[String: Any]]).compactMap { $0["kind"] as? String }
    }

    @Test("without smtp nothing is written, and the page says what to add where")
    func noMail() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        let said = try await office.refused("carys", "reply", foi, "--text", "We look for it.")
        #expect(said.hasPrefix("No mail leaves this office yet: add to "))
        #expect(said.contains("intray.yaml\n  smtp:\n    url: "))
        #expect(try await office.run("outbox", "send").status == 1)
    }

    @Test("a word leaves the enquiry where it is, and stands in the conversation as ours")
    func word() async throws {
        let office = try await CommandLineOffice.writing()
        let foi = try await office.reference("Freedom of information")
        let before = try await office.act("carys", "show", foi)
        let written = try await office.act("carys", "reply", foi, "--text", "We look for it.")
        #expect(written["state"] as? String == before["state"] as? String)
        let mail = try #require(written["mail"] as? [String: Any])
        #expect(Set(mail.keys) == ["id", "state", "leaves_at", "to", "subject", "message_id"])
        #expect(mail["state"] as? String == "waiting")
        #expect(mail["to"] as? [String] == ["g.parry@example.org"])
        let page = try await office.act("carys", "show", foi)
        let conversation = try #require(page["conversation"] as? [[String: Any]])
        #expect(conversation.map { $0["direction"] as? String } == ["in", "out"])
        let ours = try #require(conversation.last)
        #expect(ours["message_id"] as? String == mail["message_id"] as? String)
        #expect((ours["mail"] as? [String: Any])?["state"] as? String == "waiting")
        #expect((ours["text"] as? String)?.hasPrefix("We look for it.") == true)
        let text = try await office.say("carys", "show", foi)
        #expect(text.contains("to g.parry@example.org is waiting to leave, leaves "))
    }

    @Test("what is asked for is waited for until the day that is named")
    func ask() async throws {
        let office = try await CommandLineOffice.writing()
        let foi = try await office.reference("Freedom of information")
        let asked = try await office.act(
            "carys",
            "reply",
            foi,
            "--ask",
            "clarification",
            "--chase",
            "2030-01-02",
            "--text",
            "Which years do you mean?"
        )
        #expect(asked["state"] as? String == "waiting")
        #expect(asked["waiting_for"] as? String == "clarification")
        #expect(asked["brought_forward_on"] as? String == "2030-01-02")
    }

    @Test("a final answer closes, and called back the enquiry is open again and the words are the writer’s draft")
    func finalAndRecalled() async throws {
        let office = try await CommandLineOffice.writing("dry-run: true\n  undo: 600")
        let minutes = try await office.reference("How long")
        let before = try await office.act("carys", "show", minutes)
        let late = before["sla"] as? String == "late" ? ["--late-because", "The schedule was away."] : []
        let mail = try await office.write(
            "carys",
            minutes,
            ["--final", "--outcome", "advice-given", "--text", "Ten years."] + late
        )
        #expect(try await office.act("carys", "show", minutes)["state"] as? String == "closed")
        #expect(try await office.run("outbox", "send").output.hasPrefix("No mail is due.\nThe next one leaves "))
        let said = try await office.say("carys", "outbox", "recall", "\(mail)")
        #expect(said == "Mail \(mail) to i.rees@justice.example is called back: nobody gets it.\n")
        let after = try await office.act("carys", "show", minutes)
        #expect(after["state"] as? String == before["state"] as? String)
        let draft = try #require((after["drafts"] as? [[String: Any]])?.first)
        #expect(draft["text"] as? String == "Ten years.")
        #expect(draft["purpose"] as? String == "final")
        let again = try await office.refused("carys", "outbox", "recall", "\(mail)")
        #expect(again.contains("called back"))
    }

    @Test("a template’s gaps are listed and nothing is sent; an unknown template is told with those there are")
    func templates() async throws {
        let office = try await CommandLineOffice.writing()
        let minutes = try await office.reference("How long")
        let gaps = try await office.refused("carys", "reply", minutes, "--template", "answer", "--language", "en")
        #expect(gaps.hasPrefix("Something is still to be filled in: ⟨answer⟩."))
        let gap = try await office.refused("carys", "reply", minutes, "--template", "answer", "--fill", "zoo=x")
        #expect(gap == "There is no gap ⟨zoo⟩; there is ⟨answer⟩.")
        let unknown = try await office.refused("carys", "reply", minutes, "--template", "zoo")
        #expect(unknown.hasPrefix("There is no template “zoo” for the category "))
        #expect(unknown.contains("holding"))
        #expect(try await office.run("outbox", "--json").array().isEmpty)
        let page = try await office.act("carys", "show", minutes)
        #expect((page["drafts"] as? [Any])?.isEmpty == true)
    }

    @Test("a template whose gaps are filled in is the text")
    func filled() async throws {
        let office = try await CommandLineOffice.writing()
        let minutes = try await office.reference("How long")
        let mail = try await office.write(
            "carys",
            minutes,
            ["--template", "answer", "--fill", "answer=Ten years = a decade.", "--language", "en"]
        )
        let sent = try await office.run("outbox", "show", "\(mail)", "--json").object()
        #expect((sent["text"] as? String)?.contains("\n\nTen years = a decade.\n\n") == true)
        // Only --final ends an enquiry, whatever the template is for.
        #expect(try await office.act("carys", "show", minutes)["state"] as? String != "closed")
    }

    @Test("a preview shows what would go, and neither sends nor keeps anything")
    func preview() async throws {
        let office = try await CommandLineOffice.writing()
        let foi = try await office.reference("Freedom of information")
        let seen = try await office.act("carys", "reply", foi, "--text", "We look.", "--preview")
        let preview = try #require(seen["preview"] as? [String: Any])
        #expect(preview["from"] as? String == "Records Office <records@office.example>")
        #expect((preview["text"] as? String)?.contains("> Under the Freedom of Information Act") == true)
        #expect(try await office.run("outbox").output == "The outbox is empty.\n")
        let page = try await office.act("carys", "show", foi)
        #expect((page["drafts"] as? [Any])?.isEmpty == true)
        #expect(try history(page) == ["received"])
    }

    @Test("a draft is kept with its files, goes as it stands, and is not written over by a slip")
    func draft() async throws {
        let office = try await CommandLineOffice.writing()
        let foi = try await office.reference("Freedom of information")
        try "name,count\n".write(to: office.folder.appending(path: "figures.csv"), atomically: true, encoding: .utf8)
        let kept = try await office.run(
            ["reply", foi, "--text-file", "-", "--attach", "figures.csv", "--no-quote", "--draft", "--json"]
                + ["--as", "carys@office.example"],
            input: "Here they are.\n"
        )
        let draft = try #require(try kept.object()["draft"] as? [String: Any])
        #expect(draft["files"] as? [String] == ["figures.csv"])
        #expect(try await office.run("outbox", "--json").array().isEmpty)
        let refused = try await office.refused("carys", "reply", foi, "--text", "Something else.")
        #expect(refused.hasPrefix("You have a draft about \(foi) already."))
        let mail = try await office.write("carys", foi)
        let raw = try await office.run("outbox", "show", "\(mail)", "--raw").output
        #expect(raw.contains("figures.csv"))
        #expect(raw.contains("Here they are."))
        #expect(!raw.contains("> Under the Freedom"))
        #expect(try await office.misused("reply", foi, "--as", "carys@office.example").contains("--template"))
    }

    @Test("what came since the version that was looked at stops the mail")
    func saw() async throws {
        let office = try await CommandLineOffice.writing()
        let foi = try await office.reference("Freedom of information")
        _ = try await office.act("tom", "note", foi, "They rang.")
        let refused = try await office.run("reply", foi, "--text", "x", "--saw", "1", "--as", "carys@office.example")
        #expect(refused.status != 0)
        #expect(try await office.run("outbox", "--json").array().isEmpty)
    }

    @Test("who reviews is asked about the draft there is")
    func review() async throws {
        let office = try await CommandLineOffice.writing()
        let foi = try await office.reference("Freedom of information")
        _ = try await office.act("carys", "triage", foi, "--category", "complaint", "--to", "hana@office.example")
        _ = try await office.act("hana", "begin", foi)
        _ = try await office.act("hana", "reply", foi, "--text", "We are sorry.", "--draft")
        let said = try await office.say("hana", "review", foi, "--outcome", "advice-given")
        #expect(said.hasPrefix("\(foi) waits for a second pair of eyes, with your draft; "))
        _ = try await office.act("carys", "approve", foi)
        let end = ["--final", "--outcome", "advice-given", "--late-because", "It was long."]
        let other = try await office.run(
            ["reply", foi, "--text", "We are not.", "--discard-draft", "--as", "hana@office.example"] + end
        )
        #expect(other.status == 1)
        #expect(!other.complaint.isEmpty)
        _ = try await office.write("hana", foi, end)
        #expect(try await office.act("hana", "show", foi)["outcome"] as? String == "advice-given")
    }

    @Test("an enquiry whose mail arrived and was sent here has nothing to put away")
    func nothingToSeeTo() async throws {
        let office = try await CommandLineOffice.writing()
        let foi = try await office.reference("Freedom of information")
        #expect(!(try await office.refused("carys", "seen-to", foi, "--because", "Rang them.")).isEmpty)
        #expect(
            try await office.refused("carys", "keep-open", foi)
                == "Nothing about \(foi) was sent from the mailbox since it was last taken up here."
        )
    }

    @Test("what does not fit together is wrong usage")
    func usage() async throws {
        let office = try CommandLineOffice()
        for wrong in [
            ["--ask", "identity", "--final"], ["--outcome", "supplied"], ["--text", "a", "--text-file", "b"],
            ["--draft", "--preview"], ["--language", "other"], ["--language", "en", "--welsh-file", "x"],
        ] {
            let refused = try await office.run(["reply", "ENQ-2026-000001"] + wrong)
            #expect(refused.status == 2, "\(wrong)")
        }
    }
}
