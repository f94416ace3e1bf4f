import Foundation
import Testing

@Suite("Help and completions")
struct HelpTests {
    static let commands = [
        "init", "user", "kit", "ingest", "import", "explain", "serve", "list", "show", "triage", "allocate", "pull",
        "begin", "note", "hand-back", "pass-on", "review", "approve", "send-back", "close", "hand-off", "wait",
        "resume", "extend", "redate", "acknowledge", "correct", "move", "discard", "restore", "reopen", "undo",
        "split", "merge", "reply", "outbox", "seen-to", "keep-open", "backlog", "deadline", "ledger", "quarantine",
        "audit", "database",
        "doctor",
    ]

    @Test("every command is in the overview and explains itself", arguments: commands)
    func explained(_ command: String) async throws {
        let office = try CommandLineOffice()
        let overview = try await office.run("--help")
        #expect(overview.status == 0)
        #expect(overview.output.contains("  \(command) "))
        let help = try await office.run("help", command)
        #expect(help.status == 0)
        #expect(help.output.hasPrefix("OVERVIEW: "))
    }

    @Test("completions are offered for the shells people use", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) async throws {
        let office = try CommandLineOffice()
        let script = try await office.run("--generate-completion-script", shell)
        #expect(script.status == 0)
        #expect(script.output.contains("quarantine"))
    }

    @Test("an unknown command is wrong usage")
    func unknown() async throws {
        let office = try CommandLineOffice()
        let refused = try await office.run("frobnicate")
        #expect(refused.status == 2)
        #expect(refused.output.isEmpty)
    }
}
