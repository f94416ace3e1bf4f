import ArgumentParser
import QueueStore

struct KitExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the kit in force as YAML, to edit and load again."
    )

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try await Workspace.open(global)
        guard let kit = try await workspace.store.read({ try $0.kit() }) else { throw OfficeError.noKit }
        Output.bytes(Array(kit.yaml.utf8) + (kit.yaml.hasSuffix("\n") ? [] : [UInt8(ascii: "\n")]))
    }
}
