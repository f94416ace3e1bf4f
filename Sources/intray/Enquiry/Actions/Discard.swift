import ArgumentParser
import Triage

struct Discard: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "End an enquiry as spam or machine mail.",
        discussion: "All its clocks end. “restore” brings it back, and they run on as if nothing had been."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @OptionGroup var action: ActionOptions

    var said: String { "is discarded" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .discard }
}
