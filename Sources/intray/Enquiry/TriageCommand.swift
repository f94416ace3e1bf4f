import ArgumentParser
import Triage

struct TriageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage",
        abstract: "Decide what an enquiry is and who answers. It teaches the classifier."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: "What it is, agreeing with the suggestion or correcting it.")
    var category: String
    @Option(help: ArgumentHelp("Who answers: an e-mail address, or “pool”.", valueName: "email|pool"))
    var to: String
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let allocation = Allocation(to)
        try await EnquiryAction(acting: acting)
            .perform(
                .triage(category: category, to: allocation),
                on: reference,
                said: "is \(category), for \(allocation)"
            )
    }
}
