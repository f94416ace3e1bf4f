package import Triage
package import WorkingTime

extension OfficeDesk {
    /// An absence, and whose it is.
    package struct KnownAbsence: Sendable {
        /// By address.
        package let email: String
        package let stored: StoredAbsence
        /// Whether the acting person may know what kind of absence it is.
        package let kindIsTold: Bool

        /// “away from 4 May 2026 to 8 May 2026 (leave)”, as far as the acting person may know.
        package var inWords: String { stored.inWords(kindIsTold: kindIsTold) }
    }

    /// The working patterns of somebody, oldest first; none for the standard hours.
    package func patterns(of person: Person) -> [PatternPeriod] {
        staff.patterns[person.email, default: []].sorted { $0.from < $1.from }
    }

    /// Lets somebody work by a pattern from a day on. People may set their own.
    ///
    /// - Returns: the patterns as they are then, oldest first, and how many act-by dates were reckoned again.
    package func setPattern(
        _ period: PatternPeriod,
        of email: String
    ) async throws -> (patterns: [PatternPeriod], reckoned: Int) {
        let person = try known(email)
        try allow("change when \(person.name) works", of: person.email)
        let reckoned = try await change(
            allocations(of: person.email),
            kind: "pattern",
            detail: "\(person.email) works “\(period.pattern)” from \(period.from)"
        ) { try $0.save(period, of: person.email) }
        let others = patterns(of: person).filter { $0.from != period.from }
        return ((others + [period]).sorted { $0.from < $1.from }, reckoned)
    }

    /// Who is away, first things first.
    ///
    /// - Parameters:
    ///   - email: only of this person; nil for everybody.
    ///   - withPast: with those that are over.
    package func absences(of email: String? = nil, withPast: Bool = false) async throws -> [KnownAbsence] {
        let only = try email.map { try known($0).email }
        return try await store.read { try $0.absences() }
            .flatMap { email, absences in absences.map { known($0, of: email) } }
            .filter { (only ?? $0.email) == $0.email && (withPast || $0.stored.absence.last >= today) }
            .sorted { ($0.stored.absence.first, $0.stored.id) < ($1.stored.absence.first, $1.stored.id) }
    }

    private func known(_ stored: StoredAbsence, of email: String) -> KnownAbsence {
        KnownAbsence(email: email, stored: stored, kindIsTold: mayKnow(of: email))
    }

    /// Writes down that somebody is away. People may enter their own.
    ///
    /// - Returns: the absence, and how many open enquiries they hold by name.
    package func add(_ absence: Absence, of email: String) async throws -> (absence: KnownAbsence, open: Int) {
        let person = try known(email)
        try allow("say when \(person.name) is away", of: person.email)
        guard absence.first <= absence.last else { throw Refused.daysReversed }
        // The journal cannot be erased, so it does not say what kind of absence it is.
        let detail = "\(person.email) is away \(Words.span(absence.first, absence.last))"
        let holders = allocations(of: person.email)
        let (stored, open) = try await transaction { session in
            let id = try session.add(absence, of: person.email)
            try session.rewriteOpen(allocatedTo: holders, try context(in: session))
            try note("absence", detail, in: session)
            return (
                StoredAbsence(id: id, absence: absence), try session.openEnquiries(allocatedTo: [person.email]).count
            )
        }
        return (known(stored, of: person.email), open)
    }

    /// Takes an absence out: somebody is there after all.
    package func removeAbsence(_ id: Int64) async throws -> KnownAbsence {
        let all = try await absences(withPast: true)
        guard let found = all.first(where: { $0.stored.id == id }) else { throw Refused.unknownAbsence(id) }
        try allow("say when \(name(found.email)) is there", of: found.email)
        let absence = found.stored.absence
        try await change(
            allocations(of: found.email),
            kind: "absence",
            detail: "\(found.email) is not away \(Words.span(absence.first, absence.last)) after all"
        ) { _ = try $0.removeAbsence(id) }
        return found
    }
}

extension StoredAbsence {
    /// “away from 4 May 2026 to 8 May 2026 (leave)”, “away on 4 May 2026, in the morning (provisional)”.
    ///
    /// - Parameter kindIsTold: whether the reader may know what kind of absence it is.
    package func inWords(kindIsTold: Bool) -> String {
        let part: String =
            switch absence.part {
            case .whole: ""
            case .morning: ", in the morning"
            case .afternoon: ", in the afternoon"
            }
        let remarks = (kindIsTold ? [absence.kind.rawValue] : []) + (absence.provisional ? ["provisional"] : [])
        return "away \(Words.span(absence.first, absence.last))\(part)"
            + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
    }
}
