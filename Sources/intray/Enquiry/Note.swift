import ArgumentParser
import Triage

struct Note: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a note on an enquiry.",
        discussion: "Notes are part of the record: whoever asks for it under the law may be shown them."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Argument(help: "What to note.")
    var text: String
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await EnquiryAction(acting: acting).perform(.note(text), on: reference, said: "has a new note")
    }
}
