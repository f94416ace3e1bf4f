/// A search somebody keeps under a name.
package struct SavedSearch: Sendable, Hashable {
    /// An e-mail address in small letters.
    package let owner: String
    package let name: String
    /// As it is typed.
    package let query: String
    /// Whether everybody has it on their list. Each sees only what they may.
    package let isShared: Bool

    /// The longest name, in characters.
    package static let longestName = 80
    /// The most searches one person keeps.
    package static let mostOfOnePerson = 200

    package init(owner: String, name: String, query: String, isShared: Bool) {
        self.owner = owner.lowercased()
        self.name = name
        self.query = query
        self.isShared = isShared
    }

    /// Why a search cannot be kept.
    package enum Refused: Error, Hashable, CustomStringConvertible {
        case noName
        case nameTooLong
        case tooMany

        package var description: String {
            switch self {
            case .noName: "Give the search a name."
            case .nameTooLong: "Give the search a shorter name: at most \(SavedSearch.longestName) characters."
            case .tooMany: "You keep \(SavedSearch.mostOfOnePerson) searches already: delete one first."
            }
        }
    }
}

extension Session {
    /// Keeps a search, in the place of the owner's one of the same name.
    ///
    /// - Throws: `SavedSearch.Refused`, or `SearchQuery.Nothing` when it has nothing to look for.
    package func save(_ search: SavedSearch) throws {
        guard !SearchWords.of(search.name).isEmpty else { throw SavedSearch.Refused.noName }
        guard search.name.count <= SavedSearch.longestName else { throw SavedSearch.Refused.nameTooLong }
        _ = try SearchQuery(search.query)
        let others = try integer(
            "SELECT count(*) FROM saved_search WHERE owner = \(search.owner) AND name <> \(Dialect.storable(search.name))"
        )
        guard others ?? 0 < SavedSearch.mostOfOnePerson else { throw SavedSearch.Refused.tooMany }
        try run(
            """
            INSERT INTO saved_search (owner, name, query, shared)
            VALUES (\(search.owner), \(Dialect.storable(search.name)),
                \(Dialect.storable(String(search.query.prefix(SearchQuery.longest)))), \(search.isShared))
            ON CONFLICT (owner, name) DO UPDATE SET query = excluded.query, shared = excluded.shared
            """
        )
        try announce()
    }

    /// A person's own searches and the shared ones of others, by name.
    package func savedSearches(of email: String) throws -> [SavedSearch] {
        let owner = email.lowercased()
        return try rows(
            """
            SELECT owner, name, query, shared FROM saved_search WHERE owner = \(owner)
            UNION ALL
            SELECT owner, name, query, shared FROM saved_search WHERE shared = 1 AND owner <> \(owner)
            ORDER BY 2, 1
            """
        ) { SavedSearch(owner: $0.text(0), name: $0.text(1), query: $0.text(2), isShared: $0.boolean(3)) }
    }

    /// Deletes a person's own search; false when they have none of that name.
    package func deleteSavedSearch(_ name: String, of email: String) throws -> Bool {
        try run("DELETE FROM saved_search WHERE owner = \(email.lowercased()) AND name = \(Dialect.storable(name))")
            == 1
    }
}
