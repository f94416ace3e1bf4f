import Triage
import WorkingTime

/// What an enquiry must be for a search to show it, apart from its words, and which list of enquiries is the shortest
/// that holds all such.
struct SearchConditions {
    /// True for the enquiries that pass; visibility is part of it.
    let passes: Statement
    /// Nil when no index lists fewer than all.
    let list: Statement?
    /// Received at this second or later.
    let since: Int64
    /// Received before this second.
    let until: Int64

    /// Whether going by the list can be shorter than going by the words.
    var narrows: Bool { list != nil || since > .min || until < .max }

    init(_ filters: [SearchFilter], visible: Statement, zone: Zone) {
        var parts = [visible]
        var groups: [String: [Statement]] = [:]
        var (since, until) = (Int64.min, Int64.max)
        for filter in filters {
            let condition = Self.condition(filter.kind, zone)
            if let field = filter.field {
                groups[field, default: []].append(condition)
            } else {
                parts.append(filter.isExcluded ? "CASE WHEN \(sql: condition) THEN 0 ELSE 1 END = 1" : condition)
            }
            guard !filter.isExcluded else { continue }
            if case .after(let day) = filter.kind { since = max(since, zone.startOfDay(day).seconds) }
            if case .before(let day) = filter.kind { until = min(until, zone.startOfDay(day).seconds) }
        }
        for field in groups.keys.sorted() {
            parts.append("(\(sql: .joined(groups[field] ?? [], by: " OR ")))")
        }
        passes = .joined(parts.map { "(\(sql: $0))" }, by: " AND ")
        list = Self.shortestList(filters)
        (self.since, self.until) = (since, until)
    }

    /// Written so that each goes by an index, newest first without a sort: that is why only one value of a field will
    /// do. One person's are likely fewer than what is open, that fewer than a category, that fewer than an inbox.
    private static func shortestList(_ filters: [SearchFilter]) -> Statement? {
        var byField: [String: [SearchFilter.Kind]] = [:]
        for filter in filters { if let field = filter.field { byField[field, default: []].append(filter.kind) } }
        if case .allocatedTo(let holder)? = only(byField["to"]) { return "allocated_to = \(holder)" }
        if let states = byField["state"], !states.contains(.state(.closed)) { return "state <> 'closed'" }
        if case .category(let code)? = only(byField["category"]) { return "category = \(code)" }
        if case .inbox(let name)? = only(byField["in"]) { return "inbox = \(name)" }
        return nil
    }

    private static func only(_ kinds: [SearchFilter.Kind]?) -> SearchFilter.Kind? {
        kinds?.count == 1 ? kinds?.first : nil
    }

    private static func condition(_ kind: SearchFilter.Kind, _ zone: Zone) -> Statement {
        switch kind {
        case .inbox(let name): "inbox = \(name)"
        case .category(let code): "category = \(code)"
        case .open: "state <> 'closed'"
        case .state(let state): "state = \(state.rawValue)"
        case .allocatedTo(let holder): "allocated_to = \(holder)"
        case .before(let day): "received_at < \(zone.startOfDay(day).seconds)"
        case .after(let day): "received_at >= \(zone.startOfDay(day).seconds)"
        case .outcome(let outcome): "outcome = \(outcome.rawValue)"
        case .advisory(let advisory): "' ' || advisories || ' ' LIKE \("% \(advisory.rawValue) %")"
        }
    }
}

extension Session {
    /// Puts the office's own names in the place of what was typed: the spelling of an inbox or a category, and the
    /// addresses of the people meant.
    func resolved(_ filters: [SearchFilter], for viewer: Person?) throws -> [SearchFilter] {
        try filters.flatMap { filter -> [SearchFilter] in
            switch filter.kind {
            case .inbox(let typed):
                let known = try spelling(typed) {
                    "SELECT inbox FROM enquiry WHERE version > 0 AND inbox = \($0) LIMIT 1"
                }
                return [SearchFilter(.inbox(known), isExcluded: filter.isExcluded)]
            case .category(let typed):
                let known = try spelling(typed) {
                    "SELECT category FROM enquiry WHERE version > 0 AND category = \($0) LIMIT 1"
                }
                return [SearchFilter(.category(known), isExcluded: filter.isExcluded)]
            case .allocatedTo(let typed):
                return try holders(typed, viewer).map { SearchFilter(.allocatedTo($0), isExcluded: filter.isExcluded) }
            default: return [filter]
            }
        }
    }

    private func spelling(_ typed: String, _ query: (String) -> Statement) throws -> String {
        for spelling in [typed, typed.lowercased(), typed.uppercased()] {
            if let known = try first(query(Dialect.storable(spelling)), { $0.text(0) }) { return known }
        }
        return Dialect.storable(typed)
    }

    /// Everybody a word may mean: an address, the part before its @, or all words of a name.
    private func holders(_ typed: String, _ viewer: Person?) throws -> [String] {
        let typed = typed.lowercased()
        if typed == "me", let viewer { return [viewer.email] }
        if typed == "pool" { return [typed] }
        let words = Set(SearchWords.of(typed))
        let meant = try people().filter { person in
            person.email == typed || person.email.split(separator: "@").first.map(String.init) == typed
                || !words.isEmpty && words.isSubset(of: SearchWords.of(person.name))
        }
        return meant.isEmpty ? [Dialect.storable(typed)] : meant.map(\.email)
    }
}
