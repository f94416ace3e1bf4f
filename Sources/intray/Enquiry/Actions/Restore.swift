import ArgumentParser
import Triage

struct Restore: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring back what was discarded.",
        discussion: "It waits for triage, and its clocks run as if it had never been discarded."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @OptionGroup var action: ActionOptions

    var said: String { "is back" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .restore }
}
