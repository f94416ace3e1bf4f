import ArgumentParser
import QueueStore
import Triage

struct UserPassword: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Set somebody's password, typed or from standard input."
    )

    @Argument(help: "Their e-mail address.")
    var email: String
    @Flag(help: "Read the password from standard input.")
    var passwordStdin = false
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try await Workspace.open(global)
        let hash = passwordStdin ? try await Password.hashFromInput() : try await Password.hashFromTerminal()
        let found = try await workspace.store.write { [email] in try $0.save(passwordHash: hash, of: email) }
        guard found else { throw Refusal.unknownPerson(email) }
        Output.line("The password of \(email) is set.")
    }
}
