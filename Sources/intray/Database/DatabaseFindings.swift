import QueueStore
import Triage

/// What was compared in a database, and where it differs.
struct DatabaseFindings: Sendable {
    /// What the database says of its own soundness; empty when it is sound.
    private let damage: [String]
    /// Enquiries whose lists were compared with their events.
    private var enquiries = 0
    private var lists: [String] = []
    private var daily: DailyFaults?
    private var search: SearchFaults?

    /// Enquiries a transaction, so that others can work meanwhile.
    private static let batch = 500

    static func of(_ workspace: Workspace, _ progress: Progress) async throws -> DatabaseFindings {
        let store = workspace.store
        var findings = DatabaseFindings(damage: try await store.database.check())
        // What is damaged cannot be read with any profit.
        guard findings.damage.isEmpty else { return findings }
        let office = try await workspace.office()
        let context = office.context(now: Workspace.now(), actor: .intray)
        var mark: Int64 = 0
        while true {
            let from = mark
            let step = try await store.read { try $0.readModelFaults(after: from, limit: batch, context) }
            findings.lists += step.faults
            guard let next = step.next else { break }
            mark = next
            progress.show("Comparing lists with events, up to \(EnquiryReference(id: mark))")
        }
        findings.enquiries = try await store.read { try $0.enquiryCount() }
        findings.daily = try await store.read { try $0.dailyFaults(zone: workspace.zone) }
        findings.search = try await store.read { try $0.searchFaults() }
        progress.end()
        return findings
    }

    private init(damage: [String]) { self.damage = damage }

    var isSound: Bool { damage.isEmpty && !canBeRepaired }

    /// Whether something differs that follows from the events.
    var canBeRepaired: Bool { !lists.isEmpty || !(daily?.isEmpty ?? true) || !(search?.isEmpty ?? true) }

    var lines: [String] {
        guard damage.isEmpty else { return ["The database is damaged:"] + damage.map { "  \($0)" } }
        let compared = Words.count(enquiries, "enquiry", "enquiries")
        var lines = ["The database file, by its own account: sound."]
        lines += Self.told("Lists and deadlines of \(compared) against their events", lists, count: lists.count)
        lines += Self.told("Daily totals against the enquiries", daily?.named ?? [], count: daily?.count ?? 0)
        let found = search.map { $0.description.split(separator: "\n").map(String.init) } ?? []
        lines += Self.told("Search index against the enquiries", found, count: found.count)
        return isSound ? lines + ["The database is sound."] : lines
    }

    private static func told(_ what: String, _ faults: [String], count: Int) -> [String] {
        guard count > 0 else { return ["\(what): the same."] }
        let shown = faults.prefix(20).map { "  \($0)" }
        return ["\(what): DIFFERENT."] + shown + (count > shown.count ? ["  and \(count - shown.count) more"] : [])
    }

    /// What to do when it is not sound.
    var advice: String {
        if !damage.isEmpty { return "The database is damaged: keep it, and restore a backup." }
        return """
            Look first whether the record itself is whole, with “intray audit verify”, and keep a copy. Then build what \
            differs anew with “intray database check --repair”.
            """
    }

    var json: JSON {
        [
            "sound": .bool(isSound),
            "damage": .strings(damage),
            "enquiries": .number(enquiries),
            "lists": .strings(lists),
            "daily_totals": .strings(daily?.named ?? []),
            "search": .strings(search.map { $0.description.split(separator: "\n").map(String.init) } ?? []),
        ]
    }
}
