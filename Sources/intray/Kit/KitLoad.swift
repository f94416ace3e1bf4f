import ArgumentParser
import Foundation
import Ingest
import QueueStore
import Triage

struct KitLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Put an edited kit in force. Enquiries keep what was decided about them."
    )

    @Argument(help: "The YAML file.")
    var file: String
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try await Workspace.open(global)
        guard let yaml = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw CommandFailure("\(file) cannot be read.")
        }
        let kit = try Kit(yaml: yaml)
        let now = Workspace.now()
        try await workspace.store.write { try $0.save(kit: yaml, by: "operator", at: now) }
        _ = try await workspace.ingester.pipeline()
        Output.line("The kit “\(kit.name)” with \(kit.categories.count) categories is in force.")
    }
}
