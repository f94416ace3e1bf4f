import ArgumentParser
import Triage

struct Begin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Begin an enquiry that is allocated.")

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await EnquiryAction(acting: acting).perform(.begin, on: reference, said: "is begun")
    }
}
