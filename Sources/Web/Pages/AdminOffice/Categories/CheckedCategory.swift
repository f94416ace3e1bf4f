import QueueStore
import Triage

/// A category as an edit would make it, with nothing kept.
struct CheckedCategory: Sendable {
    let comparison: KitComparison
    /// The acknowledgement that would leave by itself; nil where no template is for it.
    let acknowledgement: TemplatePreview?

    static func read(
        _ code: String,
        _ session: any Session,
        _ context: DecisionContext,
        _ edit: (KitDocument) throws -> KitDocument
    ) throws -> CheckedCategory {
        let checked = try CheckedKit.read(session, context, edit)
        return CheckedCategory(
            comparison: checked.comparison,
            acknowledgement: checked.kit.category(code).flatMap {
                TemplatePreview(acknowledging: $0, in: checked.kit, context)
            }
        )
    }
}
