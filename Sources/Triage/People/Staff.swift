package import WorkingTime

/// Everybody who works in the office, and who stands in for whom.
package struct Staff: Sendable {
    package let people: [Person]
    package let posts: [Post]
    package let deputies: [Deputy]
    /// By the code of a restricted category, the addresses of those named for it; no entry while nobody is named.
    package let named: [String: Set<String>]
    /// By address, the distressing subjects a person does not want to meet. Private: no reason shown to others names it.
    package let optOuts: [String: Set<DistressingSubject>]

    /// By address, the hours somebody works, as they were agreed over time; the standard hours without an entry.
    package let patterns: [String: [PatternPeriod]]
    package let absences: [String: [Absence]]

    package init(
        people: [Person],
        posts: [Post] = [],
        deputies: [Deputy] = [],
        named: [String: Set<String>] = [:],
        optOuts: [String: Set<DistressingSubject>] = [:],
        patterns: [String: [PatternPeriod]] = [:],
        absences: [String: [Absence]] = [:]
    ) {
        self.people = people
        self.posts = posts
        self.deputies = deputies
        self.named = named
        self.optOuts = optOuts
        self.patterns = patterns
        self.absences = absences
    }

    /// When somebody works.
    package func presence(of email: String, _ calendar: HolidayCalendar, _ zone: Zone) -> Presence {
        Presence(
            patterns[email, default: []],
            absences: absences[email, default: []],
            calendar: calendar,
            zone: zone
        )
    }

    package func person(_ email: String) -> Person? { people.first { $0.email == email } }

    package func post(_ code: String) -> Post? { posts.first { $0.code == code } }

    /// Whether enquiries of a category are shown to somebody. Restricted ones are for those named for it; while nobody
    /// is, for those who triage.
    package func maySee(_ person: Person, _ category: KitCategory) -> Bool {
        guard category.audience == .named else { return true }
        return named[category.code].map { $0.contains(person.email) } ?? person.role.triages
    }

    /// Whether a person may work on what is allocated so: it is theirs, their post's, or that of somebody for whom
    /// they stand in that day.
    package func isFor(_ email: String, _ allocation: Allocation?, on day: CivilDate) -> Bool {
        switch allocation {
        case .person(let holder): holder == email || standsIn(email, for: holder, on: day)
        case .post(let code): post(code)?.holders.contains(email) ?? false
        case .pool, nil: false
        }
    }

    private func standsIn(_ email: String, for principal: String, on day: CivilDate) -> Bool {
        deputies.contains { $0.deputy == email && $0.principal == principal && $0.acts(on: day) }
    }

    /// Who could do what is allocated so; everybody who answers, for the pool.
    package func holders(of allocation: Allocation) -> [Person] {
        switch allocation {
        case .person(let email): people.filter { $0.email == email }
        case .post(let code): people.filter { post(code)?.holders.contains($0.email) ?? false }
        case .pool: people.filter(\.answers)
        }
    }
}
