import Foundation
import Testing

@Suite("When people work, by the command line")
struct PresenceCommandTests {
    @Test("the day by which somebody must act follows their pattern and their absences")
    func actBy() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        _ = try await office.say("carys", "allocate", foi, "--to", "hana@office.example")
        #expect(try await actBy(foi, office) == "2026-10-09")
        let pattern = try await office.say(
            "hana",
            "user",
            "pattern",
            "hana@office.example",
            "--set",
            "Mon-Wed 09:00-15:30 base",
            "--from",
            "2026-10-01"
        )
        #expect(
            pattern == """
                Hana works from 1 October 2026: Mon-Wed 09:00-15:30 base, 19 hours 30 minutes a week.
                The act-by dates of 1 open enquiry follow from it.

                """
        )
        #expect(try await actBy(foi, office) == "2026-10-07")
        let away = try await office.say(
            "hana",
            "user",
            "absent",
            "hana@office.example",
            "--first",
            "2026-10-06",
            "--last",
            "2026-10-08",
            "--kind",
            "jury"
        )
        #expect(away.contains("Hana is away from 6 October 2026 to 8 October 2026 (jury). To take it out:"))
        #expect(away.contains("Hana holds 1 open enquiry: name who acts meanwhile with “intray user deputy”"))
        #expect(try await actBy(foi, office) == "2026-10-05")
        #expect(
            try await office.say("hana", "user", "present", "1")
                == "Hana is not away from 6 October 2026 to 8 October 2026 after all. Act-by dates follow.\n"
        )
        #expect(try await actBy(foi, office) == "2026-10-07")
        #expect(try await office.run("database", "check").status == 0)
    }

    private func actBy(_ reference: String, _ office: CommandLineOffice) async throws -> String? {
        try await office.act("carys", "show", reference)["act_by"] as? String
    }

    @Test("patterns are shown as they followed each other, with the hours of a week")
    func patterns() async throws {
        let office = try await CommandLineOffice.made()
        let hana = ["user", "pattern", "hana@office.example"]
        #expect(
            try await office.run(hana).output
                == "Hana works the standard hours: Mon-Fri 09:00-17:00, 40 hours a week.\n"
        )
        _ = try await office.run(hana + ["--set", "Mon-Thu 09:00-17:00", "--from", "2026-01-05"])
        _ = try await office.run(hana + ["--set", "Mon 09:00-17:00 / off", "--from", "2199-01-04"])
        let shown = try await office.run(hana).output
        #expect(shown.contains("from 5 January 2026: Mon-Thu 09:00-17:00, 32 hours a week; this holds now."))
        #expect(shown.contains("from 4 January 2199: Mon 09:00-17:00 / off, 4 hours a week."))
        let listed = try await office.run(hana + ["--json"]).object()
        let patterns = try #require(listed["patterns"] as? [[String: Any]])
        #expect(patterns.map { $0["minutes_per_week"] as? Int } == [1_920, 240])
        #expect(
            try await office.misused("user", "pattern", "hana@office.example", "--set", "Mon 9am-5pm")
                .contains("“9am-5pm” is no stretch of hours; write both ends on the 24-hour clock")
        )
        #expect(
            try await office.refused("lena", "user", "pattern", "hana@office.example", "--set", "off")
                == "A colleague may not change when Hana works: ask a coordinator or an administrator."
        )
    }

    @Test("what kind of absence it is, only the person and those who triage are told, and the journal is not")
    func absenceIsPrivate() async throws {
        let office = try await CommandLineOffice.made()
        let absent = try await office.run(
            "user",
            "absent",
            "hana@office.example",
            "--first",
            "2199-05-01",
            "--kind",
            "sick",
            "--part",
            "morning"
        )
        #expect(absent.output.contains("Hana is away on 1 May 2199, in the morning (sick)."))
        #expect(
            try await office.say("lena", "user", "absences") == "1  Hana is away on 1 May 2199, in the morning.\n"
        )
        #expect(try await office.say("hana", "user", "absences").contains("(sick)"))
        #expect(try await office.say("carys", "user", "absences", "hana@office.example").contains("(sick)"))
        #expect(try await !office.say("carys", "journal").contains("sick"))
        #expect(try await office.run("user", "absences", "lena@office.example").output.contains("Lena is not away"))
        #expect(
            try await office.refused("lena", "user", "present", "1")
                == "A colleague may not say when Hana is there: ask a coordinator or an administrator."
        )
        #expect(
            try await office.refused("ada", "user", "present", "7")
                == "There is no absence 7: see the list of absences."
        )
        #expect(
            try await office.misused(
                "user",
                "absent",
                "hana@office.example",
                "--first",
                "2026-05-02",
                "--last",
                "2026-05-01"
            )
            .contains("--last lies before --first")
        )
    }

    @Test("a deputy has the work of whoever is away on their own list, until nobody acts any more")
    func deputy() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        _ = try await office.say("carys", "allocate", foi, "--to", "hana@office.example")
        let named = try await office.say(
            "carys",
            "user",
            "deputy",
            "hana@office.example",
            "--deputy",
            "tom@office.example",
            "--first",
            "2026-01-01",
            "--last",
            "2199-01-01"
        )
        #expect(named == "Tom acts for Hana from 1 January 2026 to 1 January 2199.\n")
        #expect(try await office.say("tom", "list", "--view", "mine").contains(foi))
        #expect(
            try await office.say("carys", "user", "deputy", "hana@office.example", "--none")
                == "Nobody acts for Hana.\n"
        )
        #expect(try await !office.say("tom", "list", "--view", "mine").contains(foi))
        #expect(
            try await office.misused("user", "deputy", "hana@office.example", "--deputy", "tom@office.example")
                .contains("Say who acts and when: --deputy EMAIL --first DATE --last DATE.")
        )
    }

    @Test("what somebody would rather not meet is for them and the administrators alone")
    func avoid() async throws {
        let office = try await CommandLineOffice.made()
        let hana = ["user", "avoid", "hana@office.example"]
        #expect(
            try await office.say("hana", "user", "avoid", "hana@office.example", "--subject", "child-abuse")
                == "Hana is spared: abuse of a child.\n"
        )
        #expect(
            try await office.refused("carys", "user", "avoid", "hana@office.example")
                == "That is for Hana and the administrators alone."
        )
        #expect(try await office.run(hana + ["--as", "lena@office.example"]).status == 1)
        let seen = try await office.run(hana + ["--as", "ada@office.example", "--json"]).object()
        #expect(seen["avoids"] as? [String] == ["child-abuse"])
        for listed in [["user", "list"], ["user", "list", "--json"], ["journal", "--as", "carys@office.example"]] {
            #expect(try await !office.run(listed).output.contains("child"))
        }
        #expect(try await !office.say("carys", "journal").contains("hana@office.example changed"))
        #expect(
            try await office.say("hana", "user", "avoid", "hana@office.example", "--none")
                == "Hana has named nothing to be spared.\n"
        )
    }
}
