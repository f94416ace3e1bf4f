import ArgumentParser
import Triage

struct Close: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "End an enquiry with its outcome. All its clocks end.",
        discussion: """
            Outcomes: \(Outcome.allCases.map(\.rawValue).joined(separator: ", ")).
            “no-record” needs the places that were searched as --evidence, “destroyed-under-schedule” the schedule item \
            and its version. Where the category asks for a second pair of eyes, “review” comes first.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: "How it ended.")
    var outcome: Outcome
    @Option(help: ArgumentHelp("What shows it: the schedule item and version, the places searched.", valueName: "text"))
    var evidence: String?
    @Option(help: ArgumentHelp("Where it is late: why, for the monthly report.", valueName: "text"))
    var lateBecause: String?
    @OptionGroup var action: ActionOptions

    var said: String { "is closed (\(outcome.rawValue))" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        .close(outcome, evidence: evidence, lateBecause: lateBecause)
    }
}

extension Outcome: ExpressibleByArgument {}
