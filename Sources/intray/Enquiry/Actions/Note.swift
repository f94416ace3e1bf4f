import ArgumentParser
import Triage

struct Note: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a note on an enquiry.",
        discussion: "Notes are part of the record: whoever asks for it under the law may be shown them."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Argument(help: "What to note.")
    var text: String
    @OptionGroup var action: ActionOptions

    var said: String { "has a new note" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .note(text) }
}
