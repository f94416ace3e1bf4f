import QueueStore
import Triage

/// The kit as an edit would make it, with nothing kept.
struct CheckedKit: Sendable {
    let kit: Kit
    let comparison: KitComparison

    /// - Throws: whatever is wrong with the edit.
    static func read(
        _ session: any Session,
        _ context: DecisionContext,
        _ edit: (KitDocument) throws -> KitDocument
    ) throws -> CheckedKit {
        let kit = try Kit(yaml: edit(KitDocument(try session.kit()?.yaml ?? "")).text)
        return CheckedKit(kit: kit, comparison: KitComparison(from: context.kit, to: kit))
    }
}
