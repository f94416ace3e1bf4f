import ArgumentParser
import Triage

struct ReviewCommand: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Ask for a second pair of eyes before it is answered.",
        discussion: """
            It stands in “list --view review” of the person asked, or of everybody, until somebody else says “approve” \
            or “send-back”. Some categories cannot be closed without it.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: ArgumentHelp("Who is asked; anybody who may, when left out.", valueName: "email"))
    var reviewer: String?
    @Option(help: "How it is meant to end.")
    var outcome: Outcome?
    @Option(help: ArgumentHelp("What to look at.", valueName: "text"))
    var remark: String?
    @OptionGroup var action: ActionOptions

    var said: String { "waits for " + (reviewer.map { "the eyes of \($0.lowercased())" } ?? "a second pair of eyes") }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        .review(ReviewRequest(reviewer: reviewer, outcome: outcome, remark: remark))
    }
}
