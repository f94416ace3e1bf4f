import ArgumentParser
import Correspondence

struct OutboxStop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Try no more to reach those who have not got a mail that others have.",
        discussion: """
            Such a mail cannot be called back: some have it, or may have it. It stays with the conversation, and the \
            enquiry says whom it did not reach.
            """
    )

    @Argument(help: "The mail’s number.")
    var id: Int64
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await MailDecision.stop.run(on: id, acting, said: "is not tried any more")
    }
}
