import ArgumentParser
import QueueStore
import Triage

struct NamedClear: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Name nobody for a restricted category: those who triage see it then."
    )

    @Argument(help: "The category's code.")
    var category: String
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let category = try await desk.clearNamed(for: category)
        if acting.data.json { return Output.json(JSON(category, named: nil)) }
        Output.line("Nobody is named for “\(category.code)” now: those who triage see it.")
    }
}
