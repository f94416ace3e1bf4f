package import WorkingTime

/// An absence with the number it is kept under.
package struct StoredAbsence: Sendable, Hashable {
    package let id: Int64
    package let absence: Absence

    package init(id: Int64, absence: Absence) {
        self.id = id
        self.absence = absence
    }
}

extension Session {
    /// The working patterns of everybody who has one, by address, oldest first.
    func patterns() throws -> [String: [PatternPeriod]] {
        let rows = try rows("SELECT email, first, pattern FROM working_pattern ORDER BY email, first") { row in
            guard let first = CivilDate(row.text(1)) else { throw StoreError.damaged("a pattern without a day") }
            return (row.text(0), PatternPeriod(from: first, pattern: try WorkingPattern(parsing: row.text(2))))
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    /// Lets somebody work by a pattern from a day on.
    package func save(_ period: PatternPeriod, of email: String) throws {
        try run(
            """
            INSERT INTO working_pattern (email, first, pattern)
            VALUES (\(email), \(period.from.description), \(period.pattern.description))
            ON CONFLICT (email, first) DO UPDATE SET pattern = excluded.pattern
            """
        )
    }

    /// Everybody's absences, by address, oldest first.
    package func absences() throws -> [String: [StoredAbsence]] {
        let rows = try rows(
            "SELECT email, id, first, last, part, kind, provisional FROM absence ORDER BY email, first, id"
        ) { ($0.text(0), try absence($0)) }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    /// Writes down that somebody is away; the number it is kept under.
    @discardableResult
    package func add(_ absence: Absence, of email: String) throws -> Int64 {
        let id = try integer(
            """
            INSERT INTO absence (email, first, last, part, kind, provisional)
            VALUES (\(email), \(absence.first.description), \(absence.last.description), \(absence.part.rawValue),
                \(absence.kind.rawValue), \(absence.provisional))
            RETURNING id
            """
        )
        return id ?? 0
    }

    /// Takes an absence out; whose it was, nil when there is none such.
    package func removeAbsence(_ id: Int64) throws -> String? {
        try first("DELETE FROM absence WHERE id = \(id) RETURNING email") { $0.text(0) }
    }

    private func absence(_ row: any SQLRow) throws -> StoredAbsence {
        guard let first = CivilDate(row.text(2)), let last = CivilDate(row.text(3)) else {
            throw StoreError.damaged("an absence without its days")
        }
        return StoredAbsence(
            id: row.integer(1),
            absence: Absence(
                first: first,
                last: last,
                part: Absence.Part(rawValue: row.text(4)) ?? .whole,
                kind: Absence.Kind(rawValue: row.text(5)) ?? .other,
                provisional: row.boolean(6)
            )
        )
    }
}
