import ArgumentParser
import QueueStore
import Triage

struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Join an enquiry to another about the same thing, which goes on.",
        discussion: """
            INTO takes over the conversation; REF is closed as a duplicate. The earlier one goes on, so that no deadline \
            is lost. “undo” on either takes it back.
            """
    )

    @Argument(help: "The reference of the enquiry that ends.")
    var reference: EnquiryReference
    @Argument(help: "The reference of the one that goes on.")
    var into: EnquiryReference
    @OptionGroup var action: ActionOptions

    func run() async throws {
        let desk = try await ActionDesk.open(action.acting)
        let (reference, into, saw) = (reference, into, action.saw)
        let merged = try await desk.write { session in
            _ = try session.merge(reference, into: into, context: desk.context, viewer: desk.person, saw: saw)
            return (into, ())
        }
        desk.report(merged.summary, said: "goes on, with \(reference) merged into it")
    }
}
