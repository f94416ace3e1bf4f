import ArgumentParser
import Triage

struct HandBack: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give an enquiry back to whoever triages, and say why.",
        discussion:
            "For what was given to the wrong person or read wrongly. To leave it to others without a word: “pass-on”."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: ArgumentHelp("Why: it is kept with the enquiry.", valueName: "text"))
    var because: String
    @OptionGroup var action: ActionOptions

    var said: String { "goes back to triage" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .handBack(because: because) }
}
