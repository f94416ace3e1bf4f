import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct JournalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "What was done to the office, newest first: by whom and when.",
        discussion: """
            What was done to an enquiry is in its own history (“intray show”). Nothing can be taken out of the journal; \
            “intray audit verify” tells whether it is whole.
            """
    )

    @Option(help: "At most so many.")
    var limit = 50
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        try desk.allow("read the office’s journal")
        let entries = try await desk.store.read { [limit] in try $0.journal(limit: limit) }
        if acting.data.json { return Output.json(.array(entries.map { JSON($0) })) }
        guard !entries.isEmpty else { return Output.line("Nothing is written down yet.") }
        for entry in entries {
            Output.line("\(desk.words.moment(entry.at))  \(entry.actor): \(entry.detail) (\(entry.kind))")
        }
    }
}

extension JSON {
    fileprivate init(_ entry: JournalEntry) {
        self = [
            "sequence": .number(entry.sequence), "at": .string(entry.at.description),
            "actor": .string(entry.actor.description), "kind": .string(entry.kind), "detail": .string(entry.detail),
        ]
    }
}
