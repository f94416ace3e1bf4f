import ArgumentParser
import Triage
import WorkingTime

struct Resume: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Go on: what was waited for has come.",
        discussion: "It stands where it stood before the wait, and the clocks are reckoned with the days of waiting."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(
        help: ArgumentHelp(
            "The day it came; when left out, the day of the message that came since, else today.",
            valueName: "date"
        ),
        transform: CivilDate.given
    )
    var answered: CivilDate?
    @OptionGroup var action: ActionOptions

    var said: String { "goes on" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand { .resume(answered: answered) }
}
