import ArgumentParser
import Triage

struct SendBack: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Return what was to be reviewed, and say what is wrong.",
        discussion: "It goes back to whoever works on it, who asks again with “review”."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: ArgumentHelp("What is wrong.", valueName: "text"))
    var because: String
    @OptionGroup var action: ActionOptions

    var said: String { "is sent back" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .sendBack(because: because) }
}
