import Foundation
import Testing

@Suite("Handing off to somebody outside")
struct HandOffTests {
    private func files(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test("the packet holds all that whoever answers must know, and the messages byte for byte")
    func packet() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        _ = try await office.act("carys", "triage", foi, "--category", "foi", "--to", "hana@office.example")
        _ = try await office.act("hana", "redate", foi, "--received", "2026-10-06", "--because", "Its header.")
        let done = try await office.run(
            "hand-off",
            foi,
            "--to",
            "Disclosure Team",
            "--because",
            "It is a request for information.",
            "--as",
            "hana@office.example",
            "--json"
        )
        #expect(done.status == 0, "\(done.complaint)")
        let enquiry = try done.object()
        #expect(enquiry["outcome"] as? String == "handed-off")
        #expect(
            done.complaint.hasPrefix(
                "A request for information is handed off the same day. \(foi) was received on 6 October 2026, "
            )
        )
        let folder = office.folder.appending(path: "\(foi)-hand-off")
        #expect((enquiry["packet"] as? String)?.hasSuffix("/\(foi)-hand-off") == true)
        #expect(try files(folder) == ["message-1.eml", "packet.txt"])
        let original = try Data(contentsOf: URL(fileURLWithPath: CommandLineOffice.fixture("foi.eml")))
        #expect(try Data(contentsOf: folder.appending(path: "message-1.eml")) == original)
        let text = try String(contentsOf: folder.appending(path: "packet.txt"), encoding: .utf8)
        #expect(text.hasPrefix("OFFICIAL\n\nEnquiry \(foi): Freedom of information request: statistics\n"))
        #expect(text.hasSuffix("\n\nOFFICIAL\n"))
        for part in [
            "Handed off to Disclosure Team\n", "From            Gwen Parry <g.parry@example.org>\n",
            "First received  6 October 2026, by e-mail\n", "Arrived here    7 October 2026 at 10:02\n",
            "Language        English\n", "Adjustments     none written down\n",
            "Category        Freedom of information request (foi)\n", "Triaged by      carys@office.example, ",
            "Handed off by   Hana <hana@office.example>, ", "Because         It is a request for information.\n",
            "When it is due\n", "  foi: ", "day 1 is Wednesday 7 October 2026", "  court: Cardiff Crown Court\n",
            "please send me all recorded information",
            "  message-1.eml: from Gwen Parry, as it came 7 October 2026 at 10:02\n",
        ] { #expect(text.contains(part), "\(part)") }
    }

    @Test("a conversation goes off with every message and the files in them")
    func conversation() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        let minutes = try await office.reference("How long")
        _ = try await office.act("carys", "merge", minutes, loan)
        let said = try await office.say("carys", "hand-off", loan, "--to", "the Library", "--packet", "off")
        #expect(said == "\(loan) is handed off to the Library; the packet is off (3 messages).\n")
        let folder = office.folder.appending(path: "off")
        #expect(try files(folder) == ["message-1.eml", "message-2.eml", "message-3.eml", "packet.txt"])
        let text = try String(contentsOf: folder.appending(path: "packet.txt"), encoding: .utf8)
        #expect(
            text.contains("  message-1.eml: from Pryderi Vaughan, as it came 6 October 2026 at 09:15, with order.pdf\n")
        )
        #expect(text.contains("Triaged by      nobody yet: the category is a suggestion\n"))
    }

    @Test("a refused hand-off leaves no packet, and what is there is not written over")
    func refusals() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        let before = try files(office.folder)
        #expect(
            try await office.refused("lena", "hand-off", loan, "--to", "the Library")
                == "\(loan) is not allocated: ask a coordinator to give it to you."
        )
        #expect(
            try await office.refused("carys", "hand-off", loan, "--to", " ")
                == "Say to whom it is handed off with --to."
        )
        #expect(
            try await office.refused("carys", "hand-off", loan, "--to", "the Library", "--packet", "mail")
                == "mail is there already: name another folder with --packet. Nothing was handed off."
        )
        #expect(
            try await office.refused("carys", "hand-off", loan, "--to", "the Library", "--packet", "no/such/place")
                .hasPrefix("The packet no/such/place cannot be written: ")
        )
        #expect(
            try files(office.folder).filter { !$0.hasPrefix("intray.db") }
                == before.filter { !$0.hasPrefix("intray.db") }
        )
        #expect(try await office.act("carys", "show", loan)["state"] as? String == "new")
    }
}
