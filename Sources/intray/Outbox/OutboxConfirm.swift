import ArgumentParser
import Correspondence

struct OutboxConfirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Say that a mail did arrive of which nobody knew.",
        discussion: """
            Ask first: whom it was for, or the mail server’s people. It is written down who said so.
            """
    )

    @Argument(help: "The mail’s number.")
    var id: Int64
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await MailDecision.arrived.run(on: id, acting, said: "has arrived: that is written down")
    }
}
