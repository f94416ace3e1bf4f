import ArgumentParser
import Foundation
import Ingest
import QueueStore

struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what would happen to a message. Nothing is stored."
    )

    @Argument(help: ArgumentHelp("The message, or - for standard input.", valueName: "file"), completion: .file())
    var file: String
    @Option(help: "The inbox it would arrive in.")
    var inbox = "import"
    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        let bytes = try read()
        let pipeline = try await workspace.ingester.pipeline()
        let explanation = try await pipeline.explain(bytes, inbox: inbox)
        data.json ? Output.json(JSON(explanation)) : ExplanationPage(explanation, pipeline.office).print()
    }

    private func read() throws -> [UInt8] {
        if file == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        guard let content = FileManager.default.contents(atPath: file) else {
            throw CommandFailure("\(file) cannot be read: is it there, and a file?")
        }
        return [UInt8](content)
    }
}
