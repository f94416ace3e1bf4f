import ArgumentParser
import Triage
import WorkingTime

struct Extend: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give a clock more time, with the reason that is told to the requester.",
        discussion: """
            Without --until, the longer period the law gives: for “foi”, “eir” and “subject-access”, once. Other clocks \
            need a date, and whether the first one was kept is told all the same.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: ArgumentHelp("Why: it is kept with the enquiry.", valueName: "text"))
    var because: String
    @Option(
        help: ArgumentHelp(
            "Which clock; when left out, the one the law lets be extended, else the one due first.",
            valueName: "name"
        )
    )
    var clock: String?
    @Option(help: ArgumentHelp("The new date.", valueName: "date"), transform: CivilDate.given)
    var until: CivilDate?
    @OptionGroup var action: ActionOptions

    var said: String { "has more time" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        .extend(ExtensionRequest(clock: clock, until: until, because: because))
    }
}
