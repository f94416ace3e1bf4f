import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct UserPresent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "present",
        abstract: "Take an absence out: somebody is there after all."
    )

    @Argument(help: "The number of the absence, as “user absences” shows it.")
    var id: Int
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let absence = try await desk.removeAbsence(Int64(id))
        if acting.data.json { return Output.json(JSON(absence)) }
        let span = Words.span(absence.stored.absence.first, absence.stored.absence.last)
        Output.line("\(desk.name(absence.email)) is not away \(span) after all. Act-by dates follow.")
    }
}
