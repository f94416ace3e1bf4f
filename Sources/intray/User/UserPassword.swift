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
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        // Nobody types a password only to be told that they may not set it.
        let person = try desk.allowPassword(of: email)
        let hash =
            passwordStdin
            ? try await Password.hashFromInput(for: person) : try await Password.hashFromTerminal(for: person)
        try await desk.setPassword(of: person.email, hash: hash)
        if acting.data.json { return Output.json(JSON(person)) }
        Output.line("The password of \(person.email) is set.")
    }
}
