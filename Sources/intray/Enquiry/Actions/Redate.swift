import ArgumentParser
import Triage
import WorkingTime

struct Redate: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Correct when the request first reached the office, with what shows it.",
        discussion: """
            For mail that went to a colleague first and was forwarded: the law counts from the first receipt anywhere \
            in the office. All clocks are reckoned anew; when it arrived here stays on record.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(
        help: ArgumentHelp("A date, or a moment such as 2026-10-03T09:30:00Z.", valueName: "time"),
        transform: TypedMoment.read
    )
    var received: TypedMoment
    @Option(help: ArgumentHelp("What shows it, such as the date of the forwarded mail.", valueName: "text"))
    var because: String
    @OptionGroup var action: ActionOptions

    var said: String { "counts from its first receipt" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        .redate(received: received.start(in: context.zone), because: because)
    }
}
