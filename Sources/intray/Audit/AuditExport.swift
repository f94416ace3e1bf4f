import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct AuditExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print every event with its hash, without its content, one JSON document a line."
    )

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try await Workspace.open(global)
        try await workspace.store.read { session in
            try session.forEachEvent { event, hash in
                Output.json([
                    "ref": .string(EnquiryReference(id: event.enquiry).description),
                    "sequence": .number(event.sequence),
                    "at": .string(Instant(seconds: event.at).description),
                    "actor": .string(event.actor),
                    "kind": .string(event.kind),
                    "commitment": .string(Hexadecimal.text(event.commitment)),
                    "hash": .string(Hexadecimal.text(hash)),
                ])
            }
        }
    }
}
