import ArgumentParser
import Triage

struct KeepOpen: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "keep-open",
        abstract: "What was sent from the mailbox was not the last word.",
        discussion: """
            Where a Sent folder is watched, an answer that somebody wrote past Intray joins its enquiry, and Intray asks \
            whether it is answered. “close --outcome” says yes, this says no.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @OptionGroup var action: ActionOptions

    var said: String { "stays open" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .keepOpen }
}
