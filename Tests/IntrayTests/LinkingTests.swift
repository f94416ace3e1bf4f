import Foundation
import Testing

@Suite("Enquiries that are split, merged and taken apart again")
struct LinkingTests {
    @Test("a further request becomes an enquiry of its own, and goes back")
    func split() async throws {
        let office = try await CommandLineOffice.withMail()
        let minutes = try await office.reference("How long")
        let child = try await office.act(
            "carys",
            "split",
            minutes,
            "--category",
            "inter-library-loan",
            "--subject",
            "Minutes of Meetings",
            "--to",
            "lena@office.example"
        )
        let reference = try #require(child["ref"] as? String)
        #expect(reference != minutes)
        #expect(child["split_from"] as? String == minutes)
        #expect(child["allocated_to"] as? String == "lena@office.example")
        #expect(child["received_at"] as? String == "2026-10-08T09:03:00Z")
        let page = try await office.act("carys", "show", minutes)
        let link = try #require((page["linked"] as? [[String: Any]])?.first)
        #expect(link["ref"] as? String == reference)
        #expect(link["by"] as? String == "split")
        #expect(try await office.act("lena", "show", reference)["origin"] as? String == minutes)
        #expect(try await office.say("lena", "show", reference).contains("\nSplit from \(minutes)\n"))
        let undone = try await office.act("carys", "undo", minutes, "--what", "split")
        #expect(undone["undone"] as? String == "split")
        #expect((try await office.act("carys", "show", minutes)["linked"] as? [Any])?.isEmpty == true)
        #expect(try await office.act("carys", "show", reference)["state"] as? String == "closed")
    }

    @Test("of two about the same thing the earlier goes on, and undo makes them two again")
    func merge() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        let foi = try await office.reference("Freedom of information")
        #expect(
            try await office.refused("carys", "merge", loan, foi)
                == "\(loan) came before \(foi), and its deadline counts: merge \(foi) into it instead."
        )
        let said = try await office.say("carys", "merge", foi, loan)
        #expect(said == "\(loan) goes on, with \(foi) merged into it; late, was due 8 October 2026.\n")
        let goesOn = try await office.act("carys", "show", loan)
        #expect((goesOn["conversation"] as? [Any])?.count == 2)
        let away = try await office.act("carys", "show", foi)
        #expect(away["outcome"] as? String == "duplicate")
        #expect(away["merged_into"] as? String == loan)
        #expect(
            try await office.refused("carys", "reopen", foi, "--because", "x")
                == "\(foi) was merged into \(loan): work there, or take it back with “intray undo \(foi)”."
        )
        #expect(try await office.say("carys", "undo", foi).hasPrefix("\(foi) and \(loan) are two again; "))
        #expect((try await office.act("carys", "show", loan)["conversation"] as? [Any])?.count == 1)
    }

    @Test("a message that joined becomes an enquiry of its own")
    func join() async throws {
        let office = try await CommandLineOffice.withMail()
        let minutes = try await office.reference("How long")
        #expect((try await office.act("carys", "show", minutes)["conversation"] as? [Any])?.count == 2)
        let undone = try await office.act("carys", "undo", minutes, "--what", "join")
        let separated = try #require(undone["separated"] as? String)
        #expect(separated != minutes)
        #expect((try await office.act("carys", "show", minutes)["conversation"] as? [Any])?.count == 1)
        let alone = try await office.act("carys", "show", separated)
        #expect(alone["subject"] as? String == "Re: How long do we keep minutes?")
        #expect(alone["received_at"] as? String == "2026-10-09T10:30:00Z")
        #expect(
            try await office.refused("carys", "undo", minutes)
                == "\(minutes) has no join, split, merge or triage that could be taken back."
        )
        #expect(try await office.run("audit", "verify").status == 0)
    }

    @Test("a triage is taken back to where it stood")
    func triage() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        _ = try await office.act("carys", "triage", loan, "--category", "copyright", "--to", "pool")
        let said = try await office.say("carys", "undo", loan)
        #expect(said.hasPrefix("\(loan) waits for triage again; "))
        let page = try await office.act("carys", "show", loan)
        #expect(page["category"] as? String == "inter-library-loan")
        #expect(page["allocated_to"] is NSNull)
    }
}
