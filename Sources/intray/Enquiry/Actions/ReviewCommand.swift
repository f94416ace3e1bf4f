import ArgumentParser
import QueueStore
import Triage

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Ask for a second pair of eyes before it is answered.",
        discussion: """
            It stands in “list --view review” of the person asked, or of everybody, until somebody else says “approve” \
            or “send-back”. Some categories cannot be closed without it. Where you have a draft, that text is what is \
            approved: another cannot be sent as the answer.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: ArgumentHelp("Who is asked; anybody who may, when left out.", valueName: "email"))
    var reviewer: String?
    @Option(help: "How it is meant to end.")
    var outcome: Outcome?
    @Option(help: ArgumentHelp("What to look at.", valueName: "text"))
    var remark: String?
    @OptionGroup var action: ActionOptions

    func run() async throws {
        let desk = try await ActionDesk.open(action.acting)
        let (reference, saw, asked) = (reference, action.saw, (reviewer, outcome, remark))
        let (summary, hasDraft) = try await desk.write { [person = desk.person, context = desk.context] session in
            let draft = try session.draft(of: reference, by: person.email)
            try session.perform(on: reference, context: context, viewer: person, saw: saw) { _ in
                .review(
                    ReviewRequest(
                        reviewer: asked.0,
                        outcome: asked.1 ?? draft?.draft.outcome,
                        remark: asked.2,
                        text: draft?.digest
                    )
                )
            }
            return (reference, draft != nil)
        }
        let eyes = reviewer.map { "the eyes of \($0.lowercased())" } ?? "a second pair of eyes"
        desk.report(summary, said: "waits for \(eyes)" + (hasDraft ? ", with your draft" : ""))
    }
}
