import ArgumentParser
import Triage
import WorkingTime

struct Acknowledge: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record that the correspondent was told it has come.",
        discussion:
            "For a word by telephone, by letter or from another mailbox. It meets the clock of acknowledgements."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(
        help: ArgumentHelp(
            "When: a date, or a moment such as 2026-10-03T09:30:00Z; now, when left out.",
            valueName: "time"
        ),
        transform: TypedMoment.read
    )
    var at: TypedMoment?
    @Option(help: ArgumentHelp("By what means, such as “by telephone”.", valueName: "text"))
    var how: String?
    @OptionGroup var action: ActionOptions

    var said: String { "is acknowledged" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        .acknowledge(at: at?.end(in: context.zone, now: context.now), how: how)
    }
}
