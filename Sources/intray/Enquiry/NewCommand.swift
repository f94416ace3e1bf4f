import ArgumentParser
import Foundation
import Ingest
import Mail
import QueueStore
import Triage
import WorkingTime

struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write down an enquiry that came by telephone, by post or in person.",
        discussion: """
            It is dated and sorted as mail is, and waits for triage; with --to it is triaged at once. What they said \
            or wrote goes in --text, or with “--text -” is read from standard input.
            """
    )

    @Option(help: "What it is, by a category of the kit.")
    var category: String
    @Option(help: ArgumentHelp("Who asks: a name, an address, or “Name <address>”.", valueName: "name"))
    var from: String
    @Option(help: "What it is about, in a line.")
    var subject: String
    @Option(help: ArgumentHelp("What they said.", valueName: "text|-"))
    var text: String?
    @Option(
        help: ArgumentHelp("When it reached the office: a day or a moment.", valueName: "time"),
        transform: TypedMoment.read
    )
    var received: TypedMoment?
    @Option(help: "How it came: telephone, post or in-person.")
    var by: Channel = .telephone
    @Option(
        help: ArgumentHelp("The inbox it belongs to; your own, or the busiest, where none is named.", valueName: "name")
    )
    var inbox: String?
    @Option(help: ArgumentHelp("Who answers: an e-mail address, or “pool”.", valueName: "email|pool"))
    var to: String?
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await ActionDesk.open(acting)
        let entry = Entry(
            category: category,
            from: Mailbox(typed: from),
            subject: subject,
            text: try spoken(),
            receivedAt: received?.start(in: desk.context.zone),
            channel: by,
            inbox: try await desk.workspace.inboxes().chosen(inbox, by: desk.person),
            to: to.map(Allocation.init)
        )
        let reference = try await desk.workspace.ingester.pipeline()
            .enter(entry, context: desk.context, viewer: desk.person)
        let summary = try await desk.write { _ in (reference, ()) }.summary
        desk.report(summary, said: "is written down as \(category), inbox \(summary.inbox)")
    }

    private func spoken() throws -> String {
        guard let text else { return subject }
        guard text == "-" else { return text }
        return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }
}

extension Channel: ExpressibleByArgument {}
