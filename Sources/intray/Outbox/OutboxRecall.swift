import ArgumentParser
import Correspondence

struct OutboxRecall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recall",
        abstract: "Call a mail back that has not left.",
        discussion: """
            Whoever wrote it has their draft again, and the enquiry stands where it stood, unless \
            something else has happened since.
            """
    )

    @Argument(help: "The mail’s number.")
    var id: Int64
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await MailDecision.recall.run(on: id, acting, said: "is called back: nobody gets it")
    }
}
