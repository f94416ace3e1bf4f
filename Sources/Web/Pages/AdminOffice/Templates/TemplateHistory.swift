import QueueStore
import Triage

/// What a template said, and when.
struct TemplateHistory: Sendable {
    static let pageLength = 10

    let code: String
    /// The name of the template; of one that was taken out, the name it had.
    let name: String
    let isInKit: Bool
    let before: Int64?
    let editions: TemplateEditions
    let names: Names

    /// - Throws: `Problem.notFound` for a template that no kit had.
    static func read(
        _ code: String,
        before: Int64?,
        _ session: any Session,
        _ context: DecisionContext
    ) throws -> TemplateHistory {
        let editions = try session.editions(ofTemplate: code, before: before, limit: pageLength)
        let present = context.kit.template(code)
        let name = present?.name ?? editions.editions.lazy.compactMap { $0.template?.name }.first
        guard let name = name ?? (before != nil || editions.next != nil ? code : nil) else {
            throw Problem.notFound("No kit of this office had a template “\(code)”.")
        }
        return TemplateHistory(
            code: code,
            name: name,
            isInKit: present != nil,
            before: before,
            editions: editions,
            names: Names(context)
        )
    }

    /// What an edition says otherwise than the one before it, each in words; none where that is not on this page.
    func changes(at position: Int) -> [String] {
        let all = editions.editions
        guard all.indices.contains(position + 1), let new = all[position].template,
            let old = all[position + 1].template
        else { return [] }
        return old.changesOfText(to: new)
    }
}
