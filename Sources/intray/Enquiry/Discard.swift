import ArgumentParser
import Triage

struct Discard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "End an enquiry as spam or machine mail. It can be brought back."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await EnquiryAction(acting: acting).perform(.discard, on: reference, said: "is discarded")
    }
}
