import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct LedgerList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The ledger, oldest first.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        if data.json { return try await printJSON(workspace) }
        let counts = try await workspace.store.read { try $0.dispositions() }
        var table = Table("disposition", "messages")
        for disposition in Disposition.allCases {
            table.add(disposition.rawValue, String(counts[disposition] ?? 0))
        }
        table.print()
        Output.line("Each row, with key and hash: intray ledger --json")
    }

    /// Row by row: a ledger may be longer than memory is wide.
    private func printJSON(_ workspace: Workspace) async throws {
        try await workspace.store.read { session in
            var isFirst = true
            print("[", terminator: "")
            try session.ledger(limit: nil) { entry in
                print(isFirst ? "" : ",", JSON(entry).text, separator: "", terminator: "")
                isFirst = false
            }
            print("]")
        }
    }
}

extension JSON {
    init(_ entry: LedgerEntry) {
        self = [
            "source": .string(entry.source),
            "key": .string(entry.key),
            "sha256": .string(Hexadecimal.text(entry.sha256)),
            "disposition": .string(entry.disposition.rawValue),
            "ref": .optional(entry.enquiry.map(EnquiryReference.init(id:))),
            "at": .string(entry.keptAt.description),
        ]
    }
}
