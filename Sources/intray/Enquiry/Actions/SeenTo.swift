import ArgumentParser
import Triage

struct SeenTo: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "seen-to",
        abstract: "A mail of ours did not arrive, and you have seen to it: say how.",
        discussion: "“show” says which did not arrive and why. Writing to them anew sees to it as well."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: ArgumentHelp("What was done about it.", valueName: "text"))
    var because: String
    @OptionGroup var action: ActionOptions

    var said: String { "has its undelivered mail seen to" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        .seeToDelivery(because: because)
    }
}
