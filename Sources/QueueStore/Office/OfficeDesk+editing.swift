package import Triage
package import WorkingTime

extension OfficeDesk {
    /// The part of a kit that somebody edits: what others changed elsewhere meanwhile does not stand in their way.
    package enum KitPart: Sendable, Hashable {
        /// By code; also one that is to be taken out.
        case category(String)
        /// A category that is to be added: whoever adds it looks whether there is one.
        case newCategory
        /// What the kit says of the office as a whole.
        case office
        /// The phrases that set advisories off.
        case advisories
        /// What the office says of itself in its replies.
        case details
        /// A reply template, by code; also one that is to be taken out.
        case template(String)
        /// A template that is to be added: whoever adds it looks whether there is one.
        case newTemplate
        case everything

        func isSame(_ one: Kit, _ other: Kit) -> Bool {
            switch self {
            case .category(let code): one.category(code) == other.category(code)
            case .office: KitDraft(one) == KitDraft(other)
            case .advisories: one.advisoryCues == other.advisoryCues
            case .details: one.details == other.details
            case .template(let code): one.template(code) == other.template(code)
            case .newCategory, .newTemplate: true
            case .everything: false
            }
        }
    }

    /// A kit that was edited, and what that changed; no changes where it said the same before.
    package struct KitEdited: Sendable {
        package let kit: Kit
        package let comparison: KitComparison
        /// Categories of open enquiries that the kit does not have any more, with how many there are.
        package let dropped: [(code: String, open: Int)]
    }

    /// Somebody changed the same part of the kit after the editor had seen it.
    package struct KitChangedMeanwhile: Error, Sendable, CustomStringConvertible {
        /// The version in force now.
        package let version: Int64
        package let actor: Actor
        package let at: Instant
        /// What differs now from what the editor saw.
        package let comparison: KitComparison

        package var description: String {
            "\(actor) changed the kit after you had opened it: \(comparison.inOneLine). Nothing of yours was kept."
        }
    }

    /// Changes the kit in force. What `load(kit:)` checks is checked here too, and the journal says what was changed.
    ///
    /// - Parameters:
    ///   - part: what of it is edited.
    ///   - saw: the version of the kit that the editor saw.
    ///   - edit: makes the new text of the one in force.
    /// - Throws: a `KitError`, a `Refused`, or `KitChangedMeanwhile`.
    package func edit(
        _ part: KitPart,
        saw: Int64,
        _ edit: @escaping @Sendable (KitDocument) throws -> KitDocument
    ) async throws -> KitEdited {
        try allow("edit the kit")
        return try await transaction { session in
            guard let stored = try session.kit() else { throw OfficeError.noKit }
            let old = try Kit(yaml: stored.yaml)
            try checkSeen(part, saw, stored, old, in: session)
            let document = try edit(KitDocument(stored.yaml))
            let new = try Kit(yaml: document.text)
            let comparison = KitComparison(from: old, to: new)
            guard document.text != stored.yaml else {
                return KitEdited(kit: old, comparison: comparison, dropped: [])
            }
            let what = comparison.changes.isEmpty ? "how it is written, and nothing it says" : comparison.inOneLine
            let detail = "the kit “\(new.name)” was edited: \(what)"
            let change = try enforce(new, written: document.text, saying: detail, in: session)
            return KitEdited(kit: new, comparison: comparison, dropped: change.dropped)
        }
    }

    private func checkSeen(
        _ part: KitPart,
        _ saw: Int64,
        _ stored: StoredKit,
        _ kit: Kit,
        in session: any Session
    ) throws {
        guard stored.version != saw else { return }
        guard let seen = try session.kit(version: saw), let loading = try session.kitLoading() else { return }
        let before = try Kit(yaml: seen.yaml)
        guard !part.isSame(before, kit) else { return }
        throw KitChangedMeanwhile(
            version: stored.version,
            actor: loading.actor,
            at: loading.at,
            comparison: KitComparison(from: before, to: kit)
        )
    }
}
