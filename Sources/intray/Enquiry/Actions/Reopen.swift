import ArgumentParser
import Triage

struct Reopen: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open a closed enquiry again, and say why.",
        discussion: "It stands where it stood, and its clocks run as if it had never been closed."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: ArgumentHelp("Why: it is kept with the enquiry.", valueName: "text"))
    var because: String
    @OptionGroup var action: ActionOptions

    var said: String { "is open again" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .reopen(because: because) }
}
