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
        let absences = try await desk.workspace.store.read { try $0.absences() }
        guard let (email, stored) = Self.find(Int64(id), in: absences) else {
            throw CommandFailure("There is no absence \(id). “intray user absences --all” shows them.")
        }
        try desk.allow("say when \(desk.name(email)) is there", of: email)
        let span = Words.span(stored.absence.first, stored.absence.last)
        try await desk.change(
            desk.allocations(of: email),
            kind: "absence",
            detail: "\(email) is not away \(span) after all"
        ) { _ = try $0.removeAbsence(stored.id) }
        if desk.json { return Output.json(JSON(stored, of: email, kindIsTold: true)) }
        Output.line("\(desk.name(email)) is not away \(span) after all. Act-by dates follow.")
    }

    private static func find(_ id: Int64, in absences: [String: [StoredAbsence]]) -> (String, StoredAbsence)? {
        for (email, stored) in absences {
            if let found = stored.first(where: { $0.id == id }) { return (email, found) }
        }
        return nil
    }
}
