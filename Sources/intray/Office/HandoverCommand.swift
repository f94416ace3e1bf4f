import ArgumentParser
import Foundation
import QueueStore
import Triage
import WorkingTime

struct HandoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover",
        abstract: "Read or leave the note for the next person on an inbox.",
        discussion: """
            Earlier notes are kept, newest first. What is said of one enquiry belongs to it (“intray note”), where \
            those see it who may; this note everybody reads who serves the inbox. “intray coverage” says when one is due.
            """
    )

    @Option(help: "The inbox; it may be left out where the office has one.")
    var inbox: String?
    @Option(help: ArgumentHelp("Leave this note; “-” reads it from standard input.", valueName: "text|-"))
    var write: String?
    @Option(help: "How many notes to show.")
    var limit = 3
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let inbox = try await chosen(desk)
        if let write { return try await leave(text(write), on: inbox, desk) }
        let notes = try await desk.workspace.store.read { [limit] in try $0.handover(inbox: inbox, limit: limit) }
        if desk.json { return Output.json(.array(notes.map { JSON($0) })) }
        guard !notes.isEmpty else { return Output.line("Nobody has left a note on “\(inbox)”.") }
        for note in notes { show(note, desk) }
    }

    /// The inbox that is named, else the only one there is.
    private func chosen(_ desk: OfficeDesk) async throws -> String {
        let inboxes = try await KnownInboxes.read(desk.workspace)
        let served = inboxes.names.filter { desk.person?.serves($0) ?? true }
        if let inbox {
            try inboxes.check(inbox)
            guard served.contains(inbox) || inboxes.names.isEmpty else {
                throw CommandFailure("You do not serve the inbox “\(inbox)”: its notes are for those who do.")
            }
            return inbox
        }
        guard let only = served.first else {
            throw CommandFailure("There is no inbox yet to leave a note on: one begins with its first enquiry.")
        }
        guard served.count == 1 else { throw UnusableInput("Say which inbox with --inbox: \(Words.list(served)).") }
        return only
    }

    private func text(_ given: String) throws -> String {
        let read =
            given == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : given
        let text = read.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw Refusal.emptyNote }
        guard text.utf8.count <= 20_000 else {
            throw CommandFailure("The note is longer than 20,000 bytes: nobody would read it. Nothing was kept.")
        }
        return text
    }

    private func leave(_ text: String, on inbox: String, _ desk: OfficeDesk) async throws {
        try desk.allow("leave the hand-over note")
        let note = HandoverNote(inbox: inbox, at: desk.now, actor: desk.actor, text: text)
        try await desk.workspace.store.write { session in
            try session.leave(note)
            try desk.note("handover", "a note was left on “\(inbox)”", in: session)
        }
        if desk.json { return Output.json(JSON(note)) }
        Output.line("The note is left on “\(inbox)”.")
    }

    private func show(_ note: HandoverNote, _ desk: OfficeDesk) {
        Output.line("\(desk.name(note.actor.description)), \(desk.words.fullMoment(note.at)):")
        for line in note.text.split(separator: "\n", omittingEmptySubsequences: false) { Output.line("  \(line)") }
    }
}

extension JSON {
    fileprivate init(_ note: HandoverNote) {
        self = [
            "inbox": .string(note.inbox), "at": .string(note.at.description),
            "actor": .string(note.actor.description), "text": .string(note.text),
        ]
    }
}
