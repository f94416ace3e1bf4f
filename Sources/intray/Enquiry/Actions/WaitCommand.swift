import ArgumentParser
import Triage
import WorkingTime

struct WaitCommand: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        commandName: "wait",
        abstract: "Wait for somebody outside: say for what, and when to ask again.",
        discussion: """
            What a wait does to a clock is for the clock’s rule to say: to ask requesters what they mean stops the time \
            for freedom of information, to wait for a court stops nothing. “show” gives the account. On the chase date, \
            or once a message comes, the enquiry stands in “list --view chase”.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(name: .customLong("for"), help: ArgumentHelp("What for.", valueName: "reason"))
    var reason: WaitingReason
    @Option(help: ArgumentHelp("From whom; the correspondent, when left out.", valueName: "text"))
    var whom: String?
    @Option(help: ArgumentHelp("What was asked of them.", valueName: "text"))
    var what: String?
    @Option(
        help: ArgumentHelp("The day it was asked; today, when left out.", valueName: "date"),
        transform: CivilDate.given
    )
    var asked: CivilDate?
    @Option(help: ArgumentHelp("The day to look again.", valueName: "date"), transform: CivilDate.given)
    var chase: CivilDate?
    @OptionGroup var action: ActionOptions

    var said: String { "waits for \(reason.inWords)" + (chase.map { ", to be chased \($0.inWords)" } ?? "") }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        .wait(WaitRequest(reason, whom: whom, what: what, asked: asked, chase: chase))
    }
}

extension WaitingReason: ExpressibleByArgument {}
