import Foundation
import Testing

@Suite("intray calendar")
struct CalendarCommandTests {
    @Test("a year of holidays says where each is kept")
    func show() async throws {
        let office = try await CommandLineOffice.made()
        let shown = try await office.run("calendar", "show", "--year", "2027").output
        #expect(shown.hasPrefix("Bank holidays are known from 2012 to 2028 (version "))
        #expect(shown.contains("as shipped with Intray"))
        #expect(shown.contains("  Monday 4 January 2027: 2nd January, Scotland only\n"))
        #expect(shown.contains("  Friday 26 March 2027: Good Friday\n"))
        #expect(
            try await office.run("calendar", "show", "--year", "2099").output
                .contains("Those of 2099 are not known: dates counted there are provisional.")
        )
    }

    @Test("other names move no date, and are said to")
    func namesOnly() async throws {
        let office = try await CommandLineOffice.withMail()
        let file = try await holidays(of: office)
        let imported = try await office.run("calendar", "import", file)
        #expect(imported.status == 0, "\(imported.complaint)")
        #expect(
            imported.output
                == "No date changed: the holidays are those of the calendar in force, whatever they are called.\n"
        )
        #expect(try await office.run("calendar", "show").output.contains("imported on "))
        #expect(try await office.run("database", "check").status == 0)
    }

    @Test("a new holiday is listed with every due date it moves; taking it back asks first, then keeps or accepts")
    func moves() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        let (plain, more) = (
            try await holidays(of: office), try await holidays(of: office, adding: "2026-10-26", to: "more.json")
        )
        #expect(try await foiDue(foi, office) == "2026-11-04")

        let added = try await office.say("ada", "calendar", "import", more)
        #expect(added.contains("Holiday added: 26 October 2026, England and Wales, One more holiday\n"))
        #expect(added.contains("\(foi) foi: moved later, from 4 November 2026 to 5 November 2026\n"))
        #expect(try await foiDue(foi, office) == "2026-11-05")

        let asked = try await office.run("calendar", "import", plain)
        #expect(asked.status == 1)
        #expect(asked.output.contains("\(foi) foi: would move earlier, from 5 November 2026 to 4 November 2026\n"))
        #expect(asked.complaint.contains("Nothing was changed, for"))
        #expect(asked.complaint.contains("--earlier accept to move them, or with --earlier keep"))
        #expect(try await foiDue(foi, office) == "2026-11-05")
        #expect(try await office.run("calendar", "show").output.contains("from \(more)"))

        let kept = try await office.say("ada", "calendar", "import", plain, "--earlier", "keep")
        #expect(
            kept.contains("\(foi) foi: stays as it is, due 5 November 2026 (4 November 2026 by the new holidays)\n")
        )
        #expect(try await foiDue(foi, office) == "2026-11-05")

        _ = try await office.say("ada", "calendar", "import", more)
        let accepted = try await office.run("calendar", "import", plain, "--earlier", "accept", "--json").object()
        #expect(accepted["in_force"] as? Bool == true)
        let moved = try #require(accepted["moved"] as? [[String: Any]])
        #expect(moved.contains { $0["ref"] as? String == foi && $0["to"] as? String == "2026-11-04" })
        #expect(try await foiDue(foi, office) == "2026-11-04")
        #expect(try await office.run("database", "check").status == 0)
        #expect(try await office.run("audit", "verify").status == 0)
        #expect(try await office.say("ada", "journal").contains("that would be earlier stay as they are (calendar)"))
    }

    @Test("a file that is cut short or an old one changes nothing, and only those who run the office import")
    func refused() async throws {
        let office = try await CommandLineOffice.made()
        let file = try await holidays(of: office)
        let path = office.folder.appending(path: file)
        let whole = try Data(contentsOf: path)
        try whole.prefix(whole.count / 2).write(to: office.folder.appending(path: "half.json"))
        let half = try await office.refused("ada", "calendar", "import", "half.json")
        #expect(half.contains("The file is not complete JSON"))
        #expect(half.contains("Nothing was changed."))
        let old = try await holidays(of: office, through: 2027, to: "old.json")
        #expect(
            try await office.refused("ada", "calendar", "import", old)
                .hasPrefix("The file ends with 2027, and the calendar in force knows 2028 too")
        )
        #expect(
            try await office.refused("hana", "calendar", "import", file)
                == "A colleague may not import a calendar: ask a coordinator or an administrator."
        )
        #expect(try await office.run("calendar", "show").output.contains("as shipped with Intray"))
    }

    private func foiDue(_ reference: String, _ office: CommandLineOffice) async throws -> String? {
        let clocks = try await office.act("ada", "show", reference)["clocks"] as? [[String: Any]]
        return clocks?.first { $0["name"] as? String == "foi" }?["due"] as? String
    }

    /// The holidays of the office in the shape of gov.uk, from 2026 on; earlier years are dropped, as gov.uk does.
    private func holidays(
        of office: CommandLineOffice,
        through last: Int = 2_028,
        adding extra: String? = nil,
        to file: String = "bank-holidays.json"
    ) async throws -> String {
        var events: [String: [[String: String]]] = [:]
        for year in 2_026...last {
            let shown = try await office.run("calendar", "show", "--year", "\(year)", "--json").object()
            for holiday in try #require(shown["holidays"] as? [[String: Any]]) {
                let (date, title) = (holiday["date"] as? String ?? "", holiday["title"] as? String ?? "")
                for division in holiday["divisions"] as? [String] ?? [] {
                    events[division, default: []].append(["title": title, "date": date, "notes": "as written here"])
                }
            }
        }
        if let extra {
            events["england-and-wales"]?.append(["title": "One more holiday", "date": extra, "notes": ""])
        }
        let record = events.mapValues { ["division": "any", "events": $0] as [String: Any] }
        try JSONSerialization.data(withJSONObject: record).write(to: office.folder.appending(path: file))
        return file
    }
}
