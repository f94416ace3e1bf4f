import QueueStore
import Triage
import WorkingTime

/// Every category of the kit, with what is open of each.
struct CategoriesModel: Sendable {
    let kit: Kit
    /// Of what the viewer may see, by code.
    let open: [String: Int]
    /// Who put the kit in force, and when; nil before any was loaded.
    let loading: (version: Int64, actor: Actor, at: Instant)?
    let names: Names

    static func read(_ session: any Session, _ context: DecisionContext, viewer: Person) throws -> CategoriesModel {
        CategoriesModel(
            kit: context.kit,
            open: try session.openByCategory(for: viewer),
            loading: try session.kitLoading(),
            names: Names(context)
        )
    }

    /// Codes of open enquiries that the kit does not have any more, with how many there are.
    var dropped: [(code: String, open: Int)] {
        open.filter { kit.category($0.key) == nil }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    func skill(_ code: String?) -> String {
        guard let code else { return "none needed" }
        return kit.skills.first { $0.code == code }?.name ?? code
    }
}
