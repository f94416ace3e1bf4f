import ArgumentParser
import Foundation
import Ingest
import QueueStore
import WorkingTime

struct DeadlineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline",
        abstract: "Say when something is due, and how that comes about.",
        discussion: """
            Rules: \(DeadlineRule.all.map(\.name).joined(separator: ", ")).
            RECEIVED is a date, or an instant with its zone; the day of receipt is the one in London.
            With --batch, a CSV file with the header rule,received[,asked,answered,identity] is read, and written again \
            with a column “due”.
            """
    )

    @Argument(help: "The rule.")
    var rule: String?
    @Argument(help: "When it was received.")
    var received: String?
    @Option(help: "The day we asked for clarification.")
    var asked: String?
    @Option(help: "The day the answer came.")
    var answered: String?
    @Option(help: "The day we knew who is asking.")
    var identity: String?
    @Option(help: "The day the requester needs it by, for the rule needed-by.")
    var neededBy: String?
    @Option(help: ArgumentHelp("A CSV file with many cases.", valueName: "file.csv"), completion: .file())
    var batch: String?
    @OptionGroup var data: DataOptions

    func validate() throws {
        if batch != nil, rule != nil || asked != nil || answered != nil || identity != nil || neededBy != nil {
            throw ValidationError("--batch reads everything from the file: leave out the rest.")
        }
        if batch == nil, rule == nil || received == nil {
            throw ValidationError("Give a RULE and when it was RECEIVED, or --batch FILE.csv.")
        }
    }

    func run() async throws {
        let desk = DeadlineDesk(calendar: try await calendar(), zone: try Workspace.officeZone())
        if let batch { return try DeadlineBatch(desk: desk).run(batch, json: data.json) }
        let question = DeadlineQuestion(
            rule: rule ?? "",
            received: received ?? "",
            asked: asked,
            answered: answered,
            identity: identity,
            neededBy: neededBy
        )
        let deadline = try desk.answer(question)
        data.json ? Output.json(JSON(deadline, question)) : Output.line(deadline.account)
    }

    /// The office's calendar; the shipped one where there is no office yet.
    private func calendar() async throws -> HolidayCalendar {
        guard FileManager.default.fileExists(atPath: data.global.configurationPath) else { return .shipped }
        let workspace = try await Workspace.open(data.global)
        let imported = try await workspace.store.read { try $0.calendarDocument() }
        return try imported.map { try HolidayCalendar(govUK: $0) } ?? .shipped
    }
}

extension JSON {
    init(_ deadline: Deadline, _ question: DeadlineQuestion) {
        self = [
            "rule": .string(deadline.rule),
            "received": .string(question.received),
            "started": .optional(deadline.started),
            "original_due": .optional(deadline.original),
            "due": .optional(deadline.due),
            "paused_since": .optional(deadline.pausedSince),
            "provisional": .bool(deadline.provisional),
            "calendar": .string(deadline.calendarVersion),
            "account": .string(deadline.account),
        ]
    }
}
