import QueueStore
import Triage

/// One category with what is needed to edit it.
struct CategoryModel: Sendable {
    let kit: Kit
    /// The version of the kit that is shown.
    let version: Int64
    /// Nil for one that is to be added.
    let category: KitCategory?
    /// Open enquiries of it that the viewer may see.
    let open: Int
    /// Who is named for it, by their names.
    let named: [String]
    /// The acknowledgement that leaves by itself, or would; nil where no template is for it.
    let acknowledgement: TemplatePreview?

    /// - Parameter code: nil for one that is to be added.
    /// - Throws: `Problem.notFound` for a category that the kit does not have.
    static func read(
        _ code: String?,
        _ session: any Session,
        _ context: DecisionContext,
        viewer: Person
    ) throws -> CategoryModel {
        let category = code.flatMap { context.kit.category($0) }
        if let code, category == nil { throw Problem.notFound("The kit has no category “\(code)”.") }
        let names = Names(context)
        return CategoryModel(
            kit: context.kit,
            version: try session.kitLoading()?.version ?? 0,
            category: category,
            open: try code.flatMap { try session.openByCategory(for: viewer)[$0] } ?? 0,
            named: code.map { context.staff.named[$0, default: []].sorted().map(names.person) } ?? [],
            acknowledgement: category.flatMap { TemplatePreview(acknowledging: $0, in: context.kit, context) }
        )
    }
}
