import ArgumentParser
import Triage

struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "End an enquiry with its outcome. All its clocks end.",
        discussion: "Outcomes: \(Outcome.allCases.map(\.rawValue).joined(separator: ", "))."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: "How it ended.")
    var outcome: Outcome
    @Option(help: "What shows it: the schedule item and version, the places searched.")
    var evidence: String?
    @Option(help: "Where it is late: why, for the report.")
    var lateBecause: String?
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await EnquiryAction(acting: acting)
            .perform(
                .close(outcome, evidence: evidence, lateBecause: lateBecause),
                on: reference,
                said: "is closed (\(outcome.rawValue))"
            )
    }
}

extension Outcome: ExpressibleByArgument {}
