import ArgumentParser
import QueueStore
import Triage

struct UserDisable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Switch an account off. What it holds stays allocated until somebody gives it to another."
    )

    @Argument(help: "Their e-mail address.")
    var email: String
    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        let disabled = try await workspace.store.write { [email] session in
            guard let person = try session.people().first(where: { $0.email == email.lowercased() }) else {
                throw Refusal.unknownPerson(email)
            }
            let disabled = person.switchedOff
            try session.save(disabled)
            return disabled
        }
        if data.json { return Output.json(JSON(disabled)) }
        Output.line("The account of \(disabled.name) <\(disabled.email)> is switched off.")
    }
}
