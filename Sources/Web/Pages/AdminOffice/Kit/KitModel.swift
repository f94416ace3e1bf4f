import QueueStore
import Triage
import WorkingTime

/// The kit as a whole.
struct KitModel: Sendable {
    let kit: Kit
    /// The version of the kit that is shown.
    let version: Int64
    let loading: (version: Int64, actor: Actor, at: Instant)?
    let names: Names

    static func read(_ session: any Session, _ context: DecisionContext) throws -> KitModel {
        let loading = try session.kitLoading()
        return KitModel(kit: context.kit, version: loading?.version ?? 0, loading: loading, names: Names(context))
    }
}
