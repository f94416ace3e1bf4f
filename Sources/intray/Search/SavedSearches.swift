import QueueStore
import Triage

/// The searches that whoever acts has kept, and those that others share.
struct SavedSearches {
    let desk: OfficeDesk
    let json: Bool

    /// Searches belong to a person: the one who acts, else the one administrator there is.
    private var owner: Person {
        get throws { try ActingPerson.required(desk.person?.email, among: desk.staff.people) }
    }

    func keep(_ query: SearchQuery, as name: String, shared: Bool) async throws {
        let search = SavedSearch(owner: try owner.email, name: name, query: query.text, isShared: shared)
        try await desk.store.write { try $0.save(search) }
        Output.notice("The search is kept as “\(name)”: intray search --saved \"\(name)\"")
    }

    func query(named name: String) async throws -> String {
        let owner = try owner
        let (found, all) = try await desk.store.read { session in
            (try session.savedSearch(named: name, for: owner.email), try session.savedSearches(of: owner.email))
        }
        guard let found else { throw Self.unknown(name, among: all) }
        return found.query
    }

    func forget(_ name: String) async throws {
        let owner = try owner
        let (isGone, all) = try await desk.store.write { session in
            (try session.deleteSavedSearch(name, of: owner.email), try session.savedSearches(of: owner.email))
        }
        guard isGone else { throw Self.unknown(name, among: all.filter { $0.owner == owner.email }) }
        if json { return Output.json(["forgotten": .string(name)]) }
        Output.line("The search “\(name)” is kept no longer.")
    }

    func list() async throws {
        let owner = try owner
        let all = try await desk.store.read { try $0.savedSearches(of: owner.email) }
        if json { return Output.json(.array(all.map { JSON($0) })) }
        guard !all.isEmpty else { return Output.line("No search is kept yet: add --save NAME to one.") }
        var table = Table("name", "looks for", "whose")
        for search in all {
            let whose = search.owner == owner.email ? "yours" : desk.name(search.owner)
            table.add(search.name, search.query, whose + (search.isShared ? ", shared" : ""))
        }
        table.print()
    }

    private static func unknown(_ name: String, among all: [SavedSearch]) -> CommandFailure {
        let names = all.map { "“\($0.name)”" }
        return CommandFailure(
            "No search is kept as “\(name)”." + (names.isEmpty ? "" : " There is \(Words.list(names)).")
        )
    }
}

extension JSON {
    fileprivate init(_ search: SavedSearch) {
        self = [
            "name": .string(search.name), "query": .string(search.query), "owner": .string(search.owner),
            "shared": .bool(search.isShared),
        ]
    }
}
