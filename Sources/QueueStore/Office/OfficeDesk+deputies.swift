package import Triage
package import WorkingTime

extension OfficeDesk {
    /// Who acts for somebody, now and later.
    package func deputies(of principal: Person) -> [Deputy] {
        staff.deputies.filter { $0.principal == principal.email && $0.last >= today }
    }

    /// Lets somebody act for another for some days, beside those who do so already.
    ///
    /// - Parameters:
    ///   - principal: the address of whoever is away.
    ///   - email: the address of whoever acts.
    /// - Returns: who acts for them now and later.
    package func addDeputy(
        of principal: String,
        _ email: String,
        first: CivilDate,
        last: CivilDate
    ) async throws -> [Deputy] {
        let principal = try known(principal)
        try allow("say who acts for \(principal.name)")
        let other = try active(email)
        guard other.email != principal.email else { throw Refused.ownDeputy }
        guard first <= last else { throw Refused.daysReversed }
        let added = Deputy(principal: principal.email, deputy: other.email, first: first, last: last)
        try await change(
            allocations(of: principal.email),
            kind: "deputy",
            detail: "\(other.email) acts for \(principal.email) \(Words.span(first, last))"
        ) { try $0.save(added) }
        return deputies(of: principal) + (last >= today ? [added] : [])
    }

    /// Ends every arrangement by which others act for somebody.
    package func removeDeputies(of principal: String) async throws {
        let principal = try known(principal)
        try allow("say who acts for \(principal.name)")
        try await change(
            allocations(of: principal.email),
            kind: "deputy",
            detail: "nobody acts for \(principal.email) any more"
        ) { _ = try $0.removeDeputies(of: principal.email) }
    }

    /// What somebody would rather not meet. It is for themselves, administrators and the operator alone.
    ///
    /// - Throws: `Refused.othersWishes`.
    package func avoided(by email: String) throws -> Set<DistressingSubject> {
        staff.optOuts[try allowWishes(of: email).email, default: []]
    }

    /// Keeps what somebody would rather not meet, in the place of what they said before. The journal is not told.
    package func avoid(_ subjects: Set<DistressingSubject>, by email: String) async throws {
        let owner = try allowWishes(of: email)
        try await transaction { try $0.save(optOuts: subjects, of: owner.email) }
    }

    private func allowWishes(of email: String) throws -> Person {
        let owner = try known(email)
        guard let person, person.email != owner.email, person.role != .administrator else { return owner }
        throw Refused.othersWishes(owner: owner.name)
    }
}
