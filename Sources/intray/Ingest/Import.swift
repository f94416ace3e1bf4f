import ArgumentParser
import Ingest
import QueueStore
import Triage

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take in mail from files: .eml, mbox, Maildir trees.",
        discussion: """
            Files go the same way as fetched mail, each exactly once. With --folder-is-category the name of each \
            message's folder says what it is, and teaches the classifier.
            """
    )

    @Argument(help: "Files or folders.", completion: .file())
    var paths: [String]
    @Option(help: "The inbox it belongs to.")
    var inbox = "import"
    @Flag(help: "Folders are named after categories.")
    var folderIsCategory = false
    @Flag(help: "The mail has been answered: enquiries are closed as “answered-elsewhere”.")
    var closed = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        let kit = try await workspace.office().kit
        let files = FileImport(
            paths: paths,
            inbox: inbox,
            closed: closed,
            categories: folderIsCategory ? Set(kit.categories.map(\.code)) : nil,
            clock: Workspace.now
        )
        let progress = Progress()
        let counts = try await workspace.ingester.poll(files, progress: progress.show)
        progress.end()
        // What the folders taught is learned before the command ends.
        if folderIsCategory { _ = try await workspace.ingester.pipeline(training: .now) }
        IngestReport(counts).print(json: data.json)
    }
}
