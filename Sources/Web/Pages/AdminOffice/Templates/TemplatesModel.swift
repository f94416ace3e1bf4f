import QueueStore
import Triage

/// Every template of the kit.
struct TemplatesModel: Sendable {
    let kit: Kit
    /// By the code of a template, the names of the categories for which it leaves by itself.
    let automatic: [String: [String]]

    init(_ kit: Kit) {
        self.kit = kit
        automatic = kit.categories.reduce(into: [:]) { found, category in
            guard let template = kit.automaticAcknowledgement(for: category.code) else { return }
            found[template.code, default: []].append(category.name)
        }
    }

    var notInWelsh: Int { kit.templates.count { $0.versions[.cy] == nil } }

    /// The names of the categories that a template is for; nil for every category that is answered.
    func categories(of template: ReplyTemplate) -> [String]? {
        template.categories?.map { kit.category($0)?.name ?? $0 }
    }
}
