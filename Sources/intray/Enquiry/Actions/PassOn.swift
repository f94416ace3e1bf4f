import ArgumentParser
import Triage

struct PassOn: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Leave an enquiry to somebody else. Nobody asks why.",
        discussion: """
            It goes to the pool, and “pull” does not offer it to you again. One that only named people may see goes \
            back to triage instead.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @OptionGroup var action: ActionOptions

    var said: String { "is passed on" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .passOn }
}
