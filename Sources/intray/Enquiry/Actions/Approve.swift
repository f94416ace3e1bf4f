import ArgumentParser
import Triage

struct Approve: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Agree with what was to be reviewed.",
        discussion: "It goes back to whoever works on it, and may be closed now. Nobody approves their own work."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: ArgumentHelp("What to mind all the same.", valueName: "text"))
    var remark: String?
    @OptionGroup var action: ActionOptions

    var said: String { "is approved" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .approve(remark: remark) }
}
