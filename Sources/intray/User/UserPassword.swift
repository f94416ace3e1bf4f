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
        let person = try desk.known(email)
        try allow(person, desk)
        let hash = passwordStdin ? try await Password.hashFromInput() : try await Password.hashFromTerminal()
        try await desk.workspace.store.write { session in
            guard try session.save(passwordHash: hash, of: person.email) else {
                throw Refusal.unknownPerson(person.email)
            }
            try desk.note("password", "the password of \(person.email) was set", in: session)
        }
        if desk.json { return Output.json(JSON(person)) }
        Output.line("The password of \(person.email) is set.")
    }

    /// Who may change a password could sign in as its owner.
    private func allow(_ person: Person, _ desk: OfficeDesk) throws {
        guard let actor = desk.person, actor.email != person.email, actor.role != .administrator else { return }
        throw CommandFailure("Only \(person.name) and administrators may set that password.")
    }
}
