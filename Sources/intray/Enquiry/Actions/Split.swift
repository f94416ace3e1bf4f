import ArgumentParser
import QueueStore
import Triage

struct Split: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a further request in a message an enquiry of its own.",
        discussion: """
            The new enquiry has the same correspondent, the same day of receipt and the conversation so far, and the \
            clocks of its category. The two are linked. “undo” takes it back while nobody has begun it.
            """
    )

    @Argument(help: "The reference of the enquiry that holds several requests.")
    var reference: EnquiryReference
    @Option(help: "What the further request is.")
    var category: String
    @Option(help: ArgumentHelp("What it is about; the same, when left out.", valueName: "text"))
    var subject: String?
    @Option(
        help: ArgumentHelp(
            "Who answers: an e-mail address, “post:CODE” or “pool”; it waits for triage, when left out.",
            valueName: "email|pool"
        )
    )
    var to: String?
    @OptionGroup var action: ActionOptions

    func run() async throws {
        let desk = try await ActionDesk.open(action.acting)
        let (reference, category, subject, saw) = (reference, category, subject, action.saw)
        let allocation = to.map { Allocation($0) }
        let child = try await desk.write { session in
            let child = try session.split(
                reference,
                category: category,
                subject: subject,
                to: allocation,
                context: desk.context,
                viewer: desk.person,
                saw: saw
            )
            return (child.reference, ())
        }
        desk.report(
            child.summary,
            said: "is split off \(reference)",
            and: [("split_from", .string(reference.description))]
        )
    }
}
