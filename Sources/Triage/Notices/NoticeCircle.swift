/// Somebody who is told, and what makes it theirs to know.
struct Hearer: Hashable, Sendable {
    enum Standing: Hashable, Sendable {
        /// It is about them.
        case own
        /// They hold a post, by its name.
        case post(String)
        /// They act for somebody who is away, by name.
        case deputy(of: String)
    }

    let email: String
    let standing: Standing
}

/// The people around one enquiry: who holds it, who coordinates and who manages its inbox, as far as they may see it.
///
/// Nobody is told of what they did themselves, nor whose account is switched off.
struct NoticeCircle: Sendable {
    let matter: NoticeMatter
    let context: DecisionContext
    /// Who did it, by address.
    let doers: Set<String>

    private var staff: Staff { context.staff }

    /// - Parameter others: addresses of those who know of it already.
    init(_ matter: NoticeMatter, _ context: DecisionContext, knownTo others: Set<String> = []) {
        self.matter = matter
        self.context = context
        var doers = others
        if case .person(let email) = context.actor { doers.insert(email) }
        self.doers = doers
    }

    /// Whoever holds it; nobody for the pool.
    func holders() -> [Hearer] { holders(of: matter.allocation) }

    /// Whoever holds what is allocated so. A post is its holders' own: nobody stands in for one of them there.
    func holders(of allocation: Allocation?) -> [Hearer] {
        switch allocation {
        case .person(let email): return hearers(for: email)
        case .post(let code):
            guard let post = staff.post(code) else { return [] }
            return people(post.holders).filter(isTold).map { Hearer(email: $0.email, standing: .post(post.name)) }
        case .pool, nil: return []
        }
    }

    /// Whoever holds it; those who coordinate where nobody does who is still there and may see it.
    func holdersOrCoordinators() -> [Hearer] { isHeld ? holders() : coordinators() }

    private var isHeld: Bool {
        guard let allocation = matter.allocation, allocation != .pool else { return false }
        let holders = staff.holders(of: allocation).map(\.email)
        return people(Set(holders)).contains(where: maySee) || !holders.flatMap(deputies).filter(maySee).isEmpty
    }

    /// Whoever coordinates the inbox and may see it: those named, for what only they may see. Where there are none, the
    /// administrators.
    ///
    /// - Parameter besideDeputies: whether those who are away are told too.
    func coordinators(besideDeputies: Bool = false) -> [Hearer] {
        let all = staff.people.filter { $0.role == .coordinator && maySee($0) }
        let some = all.isEmpty ? staff.people.filter { $0.role.triages && maySee($0) } : all
        let away = besideDeputies ? some.filter(isTold).map { Hearer(email: $0.email, standing: .own) } : []
        return away + some.flatMap { hearers(for: $0.email) { $0.role.triages } }
    }

    /// Everybody who is named for its category, where only they may see it.
    func namedPeople() -> [Hearer] {
        guard matter.restricted, let named = staff.named[matter.category] else { return [] }
        return people(named).filter(isTold).map { Hearer(email: $0.email, standing: .own) }
    }

    func managers() -> [Hearer] {
        staff.people.filter { $0.role == .manager && maySee($0) }.flatMap { hearers(for: $0.email) }
    }

    /// Who is told in somebody's place: those who act for them that day and may see it, else they themselves.
    ///
    /// - Parameter may: what a deputy must be able to do besides.
    func hearers(for email: String, if may: (Person) -> Bool = { _ in true }) -> [Hearer] {
        let acting = deputies(of: email).filter { isTold($0) && may($0) }
        let name = staff.person(email)?.name ?? email
        guard acting.isEmpty else { return acting.map { Hearer(email: $0.email, standing: .deputy(of: name)) } }
        return people([email]).filter(isTold).map { Hearer(email: $0.email, standing: .own) }
    }

    // MARK: -

    private func deputies(of email: String) -> [Person] {
        people(Set(staff.deputies.filter { $0.principal == email && $0.acts(on: context.today) }.map(\.deputy)))
    }

    private func people(_ emails: Set<String>) -> [Person] { emails.sorted().compactMap(staff.person) }

    private func maySee(_ person: Person) -> Bool { !person.disabled && staff.maySee(person, matter) }

    private func isTold(_ person: Person) -> Bool { maySee(person) && !doers.contains(person.email) }
}
