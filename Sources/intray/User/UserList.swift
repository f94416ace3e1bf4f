import ArgumentParser
import QueueStore
import Triage

struct UserList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Who works here.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        let people = try await workspace.store.read { try $0.people() }
        if data.json { return Output.json(.array(people.map(JSON.init))) }
        guard !people.isEmpty else { return Output.line("Nobody yet: add somebody with “intray user add”.") }
        var table = Table("name", "e-mail", "role", "skills")
        for person in people {
            let skills = person.skills.map { $0.sorted().joined(separator: ", ") } ?? "all"
            table.add(person.name, person.email, person.role.rawValue, person.disabled ? "(switched off)" : skills)
        }
        table.print()
    }
}
