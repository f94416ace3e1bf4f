import ArgumentParser
import Correspondence

struct OutboxResend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resend",
        abstract: "Send a mail again that was refused, held or tried in vain, or of which nobody knows.",
        discussion: """
            It goes only to those for whom the mail server has not taken it. One that is perhaps sent they \
            may get twice. It is written down who decided.
            """
    )

    @Argument(help: "The mail’s number.")
    var id: Int64
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await MailDecision.resend.run(on: id, acting, said: "goes out again")
    }
}
