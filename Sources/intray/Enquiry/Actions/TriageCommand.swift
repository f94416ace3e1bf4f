import ArgumentParser
import Triage

struct TriageCommand: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage",
        abstract: "Decide what an enquiry is and who answers. It teaches the classifier.",
        discussion: """
            The category brings its clocks, its marking and who may see it. Triage again to correct yourself or \
            another, or take it back with “undo”.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: "What it is, agreeing with the suggestion or correcting it.")
    var category: String
    @Option(help: ArgumentHelp("Who answers: an e-mail address, “post:CODE” or “pool”.", valueName: "email|pool"))
    var to: String
    @OptionGroup var action: ActionOptions

    var said: String { "is \(category), for \(Allocation(to))" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        .triage(category: category, to: Allocation(to))
    }
}
