import ArgumentParser
import QueueStore
import Triage

struct Move: EnquiryActionCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give an enquiry to another inbox of the office.",
        discussion: "Its clocks run on. To give it to somebody outside the office: “hand-off”."
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: ArgumentHelp("The inbox.", valueName: "name"))
    var inbox: String
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @OptionGroup var action: ActionOptions

    func run() async throws {
        let desk = try await ActionDesk.open(action.acting)
        try await desk.workspace.inboxes().check(inbox)
        desk.report(try await desk.perform(on: reference, saw: action.saw, command), said: said)
    }

    var said: String { "is in the inbox “\(inbox)”" }

    func command(on enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        .move(inbox: inbox, because: because)
    }
}
