package import Triage
package import WorkingTime

extension Session {
    /// Everybody who has an account, by name.
    package func people() throws -> [Person] {
        try rows("SELECT email, name, role, skills, inboxes, disabled FROM person ORDER BY name, email") { row in
            Person(
                email: row.text(0),
                name: row.text(1),
                role: Role(rawValue: row.text(2)) ?? .colleague,
                skills: row.optionalText(3).map(codes),
                inboxes: row.optionalText(4).map(codes),
                disabled: row.boolean(5)
            )
        }
    }

    /// Adds a person, or changes all but the password of the one with the same address. Whose account is switched off is
    /// signed out everywhere.
    package func save(_ person: Person) throws {
        if person.disabled { try endWebSessions(of: person.email) }
        try run(
            """
            INSERT INTO person (email, name, role, skills, inboxes, disabled)
            VALUES (\(person.email), \(person.name), \(person.role.rawValue), \(person.skills.map(words)),
                \(person.inboxes.map(words)), \(person.disabled))
            ON CONFLICT (email) DO UPDATE SET name = excluded.name, role = excluded.role, skills = excluded.skills,
                inboxes = excluded.inboxes, disabled = excluded.disabled
            """
        )
    }

    /// Keeps the hash of a person's password; false when nobody has that address. Whoever was signed in with the password
    /// before is so no more, and no browser is known any longer.
    package func save(passwordHash: String, of email: String) throws -> Bool {
        let email = email.lowercased()
        try endWebSessions(of: email)
        try forgetBrowsers(of: email)
        return try run("UPDATE person SET password = \(passwordHash) WHERE email = \(email)") == 1
    }

    /// Minutes of open work by person, from the effort each category usually takes. Work that is only suggested counts
    /// as well: it is about to be theirs.
    ///
    /// - Parameter viewer: only what they may see counts; nil for all of it.
    package func load(minutes: [String: Int], for viewer: Person? = nil) throws -> [String: Int] {
        let counts = try rows(
            """
            SELECT coalesce(allocated_to, suggested_to), category, count(*) FROM enquiry
            WHERE state <> 'closed' AND coalesce(allocated_to, suggested_to) IS NOT NULL
                AND \(sql: visible(to: viewer))
            GROUP BY coalesce(allocated_to, suggested_to), category
            """
        ) { (person: $0.text(0), minutes: (minutes[$0.text(1)] ?? 30) * Int($0.integer(2))) }
        return counts.reduce(into: [:]) { load, count in load[count.person, default: 0] += count.minutes }
    }

    /// Distressing enquiries by person: those they have open, and those closed since a moment.
    package func exposure(since moment: Instant) throws -> [String: Int] {
        let counts = try rows(
            """
            SELECT allocated_to, count(*) FROM enquiry
            WHERE state <> 'closed' AND subjects <> '' AND allocated_to IS NOT NULL GROUP BY allocated_to
            UNION ALL
            SELECT allocated_to, count(*) FROM enquiry
            WHERE state = 'closed' AND closed_at > \(moment.seconds) AND subjects <> '' AND allocated_to IS NOT NULL
            GROUP BY allocated_to
            """
        ) { (person: $0.text(0), count: Int($0.integer(1))) }
        return counts.reduce(into: [:]) { exposure, count in exposure[count.person, default: 0] += count.count }
    }

    /// Who last answered a correspondent; nil when nobody did. What only named people may see is passed over: the reason
    /// for a suggestion is read by everybody, and would tell them that there was something.
    package func lastColleague(of address: String) throws -> String? {
        guard !address.isEmpty else { return nil }
        return try first(
            """
            SELECT allocated_to FROM enquiry
            WHERE from_address = \(address) AND allocated_to IS NOT NULL AND allocated_to <> 'pool'
                AND restricted = 0
            ORDER BY id DESC LIMIT 1
            """
        ) { $0.text(0) }
    }

    private func codes(_ text: String) -> Set<String> {
        Set(text.split(separator: " ").map(String.init))
    }

    private func words(_ codes: Set<String>) -> String {
        codes.sorted().joined(separator: " ")
    }
}
