import ArgumentParser
import Ingest
import QueueStore
import Triage

struct Undo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take back the last join, split, merge or triage.",
        discussion: """
            A message that joined becomes an enquiry of its own. What was split off goes back, while nobody has begun \
            it. What was merged is two again, each with its own messages. Before a triage, it waits for triage again, \
            and the classifier forgets what it was taught.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Option(help: "Which; the last of any kind, when left out.")
    var what: UndoableKind?
    @OptionGroup var action: ActionOptions

    func run() async throws {
        let desk = try await ActionDesk.open(action.acting)
        let undone = try await desk.workspace.ingester.pipeline()
            .undo(what, on: reference, context: desk.context, viewer: desk.person, saw: action.saw)
        let reference = reference
        let summary = try await desk.workspace.store.read { try $0.summary(of: reference, for: nil) }
        guard let summary else { return }
        desk.report(
            summary,
            said: Self.said(undone.kind, other: undone.other),
            and: [
                ("undone", .string(undone.kind.rawValue)),
                ("separated", .optional(undone.kind == .join ? undone.other : nil)),
            ]
        )
    }

    private static func said(_ kind: UndoableKind, other: EnquiryReference?) -> String {
        let other = other.map(\.description) ?? "another enquiry"
        return switch kind {
        case .triage: "waits for triage again"
        case .join: "has given up a message, which is \(other) now"
        case .split: "and \(other) are one again"
        case .merge: "and \(other) are two again"
        }
    }
}

extension UndoableKind: ExpressibleByArgument {}
