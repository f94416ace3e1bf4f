import QueueStore
import Triage

/// The restricted categories, and who is named for each.
struct NamedModel: Sendable {
    struct Row: Sendable {
        let category: KitCategory
        /// Addresses; nil while nobody is named.
        let named: Set<String>?
        /// Who sees it, in words.
        let readers: String
        /// Whether the viewer may change who is named.
        let mayChange: Bool
    }

    /// In the kit's order.
    let rows: [Row]
    let choices: [PersonTick]

    init(_ desk: OfficeDesk) {
        rows = desk.restrictedCategories.map { category in
            let named = desk.staff.named[category.code]
            return Row(
                category: category,
                named: named,
                readers: desk.readers(of: category, named: named),
                mayChange: (try? desk.allowNaming(for: category.code)) != nil
            )
        }
        choices = PersonTick.all(desk.staff)
    }
}
