import ArgumentParser
import Triage

struct Begin: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Begin an enquiry that is allocated.",
        discussion: "It is yours already, or that of somebody you stand in for. “pull” takes the next and begins it."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @OptionGroup var action: ActionOptions

    var said: String { "is begun" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .begin }
}
