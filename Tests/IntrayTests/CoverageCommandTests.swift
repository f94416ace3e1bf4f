import Foundation
import Testing

@Suite("Who is there, and what they tell the next")
struct CoverageCommandTests {
    @Test("days on which nobody triages are named, with who leaves the note before them")
    func coverage() async throws {
        let office = try await CommandLineOffice.withMail()
        for (name, pattern) in [("ada", "off"), ("carys", "Mon-Wed 00:00-24:00"), ("tom", "Wed-Thu 00:00-24:00")] {
            let set = ["--set", pattern, "--from", "2026-01-01"]
            #expect(try await office.run(["user", "pattern", "\(name)@office.example"] + set).status == 0)
        }
        let found = try await office.run("coverage", "--days", "14", "--json").array()
        let coverage = try #require(found.first)
        #expect(found.count == 1)
        #expect(coverage["inbox"] as? String == "arl")
        let gaps = try #require(coverage["gaps"] as? [String])
        // Two Fridays, unless one is a bank holiday; on another bank holiday nobody has to be there.
        #expect(gaps.count <= 2)
        let calendar = Calendar(identifier: .gregorian)
        for gap in gaps {
            let day = try #require(try? Date("\(gap)T12:00:00Z", strategy: .iso8601))
            #expect(calendar.component(.weekday, from: day) == 6)
        }
        let handOver = try #require(coverage["hand_over"] as? [String: Any])
        #expect(handOver["email"] as? String == "tom@office.example")
        let said = try await office.run("coverage").output
        #expect(said.hasPrefix("arl: Ada, Carys and Tom triage it.\n  Nobody is there on Friday "))
        #expect(said.contains("A hand-over note is due from Tom by"))
        let wrong = try await office.run("coverage", "--inbox", "alr")
        #expect(wrong.status == 1)
        #expect(wrong.complaint == "intray: There is no inbox “alr”. Inboxes: arl.\n")
    }

    @Test("time and work stand side by side, by name; a colleague is not shown what others have")
    func capacity() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        _ = try await office.say("carys", "allocate", foi, "--to", "tom@office.example")
        _ = try await office.run("user", "pattern", "carys@office.example", "--set", "off", "--from", "2026-01-01")
        let people = try #require(
            try await office.run("capacity", "--json").object()["people"] as? [[String: Any]]
        )
        #expect(people.compactMap { $0["email"] as? String }.first == "carys@office.example")
        let tom = try #require(people.first { $0["email"] as? String == "tom@office.example" })
        let carys = try #require(people.first { $0["email"] as? String == "carys@office.example" })
        #expect(try #require(tom["work_minutes"] as? Int) > 0)
        #expect(try #require(tom["available_minutes"] as? Int) > 0)
        #expect(carys["available_minutes"] as? Int == 0)
        #expect(try await office.run("capacity").output.contains("Carys  none"))
        #expect(
            try await office.refused("lena", "capacity")
                == "A colleague may not see what others have to do: ask a coordinator or an administrator."
        )
    }

    @Test("a hand-over note is left for the only inbox there is, and read newest first")
    func handover() async throws {
        let office = try await CommandLineOffice.withMail()
        #expect(try await office.run("handover").output == "Nobody has left a note on “arl”.\n")
        #expect(
            try await office.say("carys", "handover", "--write", "Ring Cardiff.\nAsk for Ann.")
                == "The note is left on “arl”.\n"
        )
        let typed = try await office.run(
            ["handover", "--inbox", "arl", "--write", "-", "--as", "tom@office.example"],
            input: "The van comes on Friday.\n"
        )
        #expect(typed.status == 0)
        let notes = try await office.run("handover", "--json").array()
        #expect(notes.map { $0["actor"] as? String } == ["tom@office.example", "carys@office.example"])
        #expect(notes.first?["text"] as? String == "The van comes on Friday.")
        let read = try await office.say("lena", "handover")
        #expect(read.hasPrefix("Tom, "))
        #expect(read.contains(":\n  Ring Cardiff.\n  Ask for Ann.\n"))
        #expect(try await office.refused("carys", "handover", "--write", " ") == "The note is empty: write something.")
        let journal = try await office.run("journal", "--json", "--as", "ada@office.example").array()
        #expect(journal.first?["detail"] as? String == "a note was left on “arl”")
        #expect(try await office.run("audit", "verify").status == 0)
    }

    @Test("where there are several inboxes, a note is for one of them, and for those who serve it")
    func inboxes() async throws {
        let office = try await CommandLineOffice.withMail()
        let rhys = [
            "--email", "rhys@office.example", "--name", "Rhys", "--role", "coordinator", "--inboxes", "library",
        ]
        #expect(try await office.run(["user", "add"] + rhys).status == 0)
        #expect(
            try await office.misused("handover") == "intray: Say which inbox with --inbox: arl and library.\n"
        )
        #expect(
            try await office.say("rhys", "handover", "--write", "Two parcels.") == "The note is left on “library”.\n"
        )
        #expect(
            try await office.refused("rhys", "handover", "--inbox", "arl")
                == "You do not serve the inbox “arl”: its notes are for those who do."
        )
        let covered = try await office.run("coverage", "--json", "--as", "rhys@office.example").array()
        #expect(covered.map { $0["inbox"] as? String } == ["library"])
        #expect(covered.first?["people"] as? [String] != ["rhys@office.example"])
    }

    @Test("who writes on an enquiry tells the next, who is told since when")
    func writing() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        #expect(
            try await office.say("hana", "writing", foi).hasPrefix("\(foi): others are told until ")
        )
        let other = try await office.refused("tom", "writing", foi)
        #expect(other.hasPrefix("Hana has been writing on \(foi) since "))
        #expect(other.hasSuffix("speak to them before you do. Nothing forbids you to act."))
        #expect(
            try await office.say("hana", "writing", foi, "--done") == "\(foi): you have finished writing.\n"
        )
        let lock = try await office.act("tom", "writing", foi)
        #expect((lock["writing"] as? [String: Any])?["by"] as? String == "tom@office.example")
    }

    @Test("the journal is for those who run the office")
    func journal() async throws {
        let office = try await CommandLineOffice.made()
        #expect(
            try await office.refused("hana", "journal")
                == "A colleague may not read the office’s journal: ask a coordinator or an administrator."
        )
        let lines = try await office.say("carys", "journal", "--limit", "1")
        #expect(
            lines.contains("operator: lena@office.example (Lena) was added as colleague, skills library, all inboxes")
        )
    }
}
