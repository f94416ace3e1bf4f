package import Triage
package import WorkingTime

/// What a reply template said for a time. The law may ask what text was in force on a day, so every kit is kept.
package struct TemplateEdition: Sendable {
    /// The version of the kit with which it came in force.
    package let version: Int64
    /// Who put that kit in force.
    package let actor: Actor
    package let since: Instant
    /// When something else took its place; nil for what is in force.
    package let until: Instant?
    /// With the texts of that time; nil while the kit had no such template.
    package let template: ReplyTemplate?
    /// Whether it was in force before `since` already, in kits that were not looked at.
    package let isOlder: Bool
}

/// What a reply template said, the newest first.
package struct TemplateEditions: Sendable {
    package let editions: [TemplateEdition]
    /// The version of the kit before which to go on; nil where nothing older is left.
    package let next: Int64?

    /// The kits that are looked at in one go: about a thousandth of a second for each.
    package static let mostKits = 500
}

extension Session {
    /// What a reply template said through the versions of the kit. Only its subjects and texts count: another name, or
    /// other categories, make no other edition.
    ///
    /// - Parameters:
    ///   - before: the version of the kit before which to begin; nil for the one in force.
    ///   - limit: how many editions.
    ///   - kits: how many versions of the kit are looked at.
    package func editions(
        ofTemplate code: String,
        before: Int64? = nil,
        limit: Int,
        kits: Int = TemplateEditions.mostKits
    ) throws -> TemplateEditions {
        let until = try before.flatMap { version in
            try first("SELECT loaded_at FROM kit WHERE version = \(version)") { Instant(seconds: $0.integer(0)) }
        }
        let loadings = try loadings(before: before, limit: kits + 1)
        var walk = TemplateWalk(code: code, limit: limit, until: until)
        for loading in loadings.prefix(kits) {
            guard let stored = try kit(version: loading.version) else { continue }
            guard walk.look(at: KitDocument(stored.yaml), loading) else { return walk.interrupted }
        }
        return walk.ended(isCut: loadings.count > kits)
    }

    /// Who put which version of the kit in force, and when, the newest first.
    private func loadings(before: Int64?, limit: Int) throws -> [KitLoading] {
        try rows(
            """
            SELECT version, actor, loaded_at FROM kit WHERE version < \(before ?? Int64.max)
            ORDER BY version DESC LIMIT \(limit)
            """
        ) { KitLoading(version: $0.integer(0), actor: Actor($0.text(1)), at: Instant(seconds: $0.integer(2))) }
    }
}

/// A version of the kit without its text.
private struct KitLoading {
    let version: Int64
    let actor: Actor
    let at: Instant
}

/// A walk through the kits from the newest to the oldest, for one template.
private struct TemplateWalk {
    let code: String
    let limit: Int
    /// When what is looked at was no longer in force.
    var until: Instant?
    private var editions: [TemplateEdition] = []
    /// What the last kits had alike, and the oldest of them.
    private var run: (oldest: KitLoading, written: KitDocument.WrittenTemplate, template: ReplyTemplate?)?

    init(code: String, limit: Int, until: Instant?) {
        self.code = code
        self.limit = limit
        self.until = until
    }

    /// - Returns: false when there are editions enough; the kit was not taken in then.
    mutating func look(at kit: KitDocument, _ loading: KitLoading) -> Bool {
        let written = kit.written(template: code)
        if let run, written != .unclear, written == run.written {
            self.run?.oldest = loading
            return true
        }
        let template = kit.template(code)
        if let run, run.template?.versions == template?.versions {
            self.run = (loading, written, run.template)
            return true
        }
        close(isOlder: false)
        guard editions.count < limit else { return false }
        run = (loading, written, template)
        return true
    }

    /// The editions found, where there may be more.
    var interrupted: TemplateEditions { TemplateEditions(editions: editions, next: run?.oldest.version) }

    /// - Parameter isCut: whether there are kits that were not looked at.
    mutating func ended(isCut: Bool) -> TemplateEditions {
        // Before there was such a template there is nothing to tell.
        if isCut || run?.template != nil { close(isOlder: isCut) }
        return TemplateEditions(editions: editions, next: isCut ? run?.oldest.version : nil)
    }

    private mutating func close(isOlder: Bool) {
        guard let run else { return }
        editions.append(
            TemplateEdition(
                version: run.oldest.version,
                actor: run.oldest.actor,
                since: run.oldest.at,
                until: until,
                template: run.template,
                isOlder: isOlder
            )
        )
        until = run.oldest.at
    }
}
