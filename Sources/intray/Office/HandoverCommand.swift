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
        let workspace = try await Workspace.open(acting.data.global)
        let desk = try await OfficeDesk.open(acting, in: workspace)
        let inbox = try chosen(of: try await workspace.inboxes(), desk)
        if let write { return try await leave(Self.text(write), on: inbox, desk) }
        let notes = try await desk.handoverNotes(on: inbox, limit: limit)
        if acting.data.json { return Output.json(.array(notes.map { JSON($0) })) }
        guard !notes.isEmpty else { return Output.line("Nobody has left a note on “\(inbox)”.") }
        for note in notes { show(note, desk) }
    }

    /// The inbox that is named, else the only one there is.
    private func chosen(of inboxes: KnownInboxes, _ desk: OfficeDesk) throws -> String {
        if let inbox {
            try inboxes.check(inbox)
            return inbox
        }
        let served = desk.served(of: inboxes)
        guard let only = served.first else {
            throw CommandFailure("There is no inbox yet to leave a note on: one begins with its first enquiry.")
        }
        guard served.count == 1 else { throw UnusableInput("Say which inbox with --inbox: \(Words.list(served)).") }
        return only
    }

    private static func text(_ given: String) -> String {
        let read =
            given == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : given
        return read.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func leave(_ text: String, on inbox: String, _ desk: OfficeDesk) async throws {
        let note = try await desk.leaveNote(text, on: inbox)
        if acting.data.json { return Output.json(JSON(note)) }
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
