import Foundation
import Testing

@Suite("Help for running the office")
struct OfficeHelpTests {
    static let commands = [
        "writing", "search", "similar", "correspondent", "coverage", "capacity", "handover", "report", "post",
        "named", "calendar", "journal",
    ]

    static let subcommands = [
        "user pattern", "user absent", "user absences", "user present", "user deputy", "user avoid", "post list",
        "post set", "post remove", "named list", "named set", "named clear", "calendar show", "calendar import",
        "database check", "database migrate",
    ]

    @Test("every command is in the overview and explains itself", arguments: commands)
    func explained(_ command: String) async throws {
        let office = try CommandLineOffice()
        #expect(try await office.run("--help").output.contains("  \(command) "))
        #expect(try await office.run("help", command).output.hasPrefix("OVERVIEW: "))
    }

    @Test("every part of a command explains itself and prints JSON", arguments: subcommands)
    func parts(_ command: String) async throws {
        let office = try CommandLineOffice()
        let help = try await office.run(["help"] + command.split(separator: " ").map(String.init))
        #expect(help.status == 0)
        #expect(help.output.hasPrefix("OVERVIEW: "))
        #expect(help.output.contains("--json"))
    }
}
