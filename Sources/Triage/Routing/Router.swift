/// Suggests who answers an enquiry: able, already known to the correspondent, else least loaded by effort.
package struct Router: Sendable {
    private let people: [Person]
    /// Minutes of open work by e-mail address.
    private var load: [String: Int]

    /// - Parameter load: minutes of open work each person has, by e-mail address; people without an entry have none.
    package init(people: [Person], load: [String: Int]) {
        self.people = people.filter(\.answers)
        self.load = load
    }

    /// The suggestion for one enquiry. It adds the enquiry's minutes to the person's load, so that a hundred arrivals
    /// in one batch are spread as they would be one by one.
    ///
    /// - Parameters:
    ///   - category: what it is, with the skill and the minutes it takes.
    ///   - inbox: where it arrived.
    ///   - earlier: the e-mail address of the colleague who last answered this correspondent.
    package mutating func suggest(_ category: KitCategory, inbox: String, earlier: String?) -> Route {
        let able = people.filter { $0.can(category.skill) && $0.serves(inbox) && $0.maySee(category) }
        let colleagues = able.filter { $0.role == .colleague }
        let candidates = colleagues.isEmpty ? able : colleagues
        guard let chosen = continuing(earlier, among: able) ?? leastLoaded(candidates) else {
            return Route(to: .pool, because: [Self.nobody(able: category.skill)])
        }
        let route = Route(to: .person(chosen.email), because: reasons(chosen, category, earlier: earlier))
        load[chosen.email, default: 0] += category.minutes
        return route
    }

    private func continuing(_ earlier: String?, among able: [Person]) -> Person? {
        guard let earlier else { return nil }
        return able.first { $0.email == earlier }
    }

    private func leastLoaded(_ candidates: [Person]) -> Person? {
        candidates.min { (load[$0.email] ?? 0, $0.email) < (load[$1.email] ?? 0, $1.email) }
    }

    private func reasons(_ person: Person, _ category: KitCategory, earlier: String?) -> [String] {
        var reasons: [String] = []
        if person.email == earlier { reasons.append("\(person.name) answered this correspondent before") }
        if let skill = category.skill { reasons.append("has the skill \(skill)") }
        let minutes = load[person.email] ?? 0
        reasons.append(minutes == 0 ? "has no open work" : "has \(Self.effort(minutes)) of open work")
        return reasons
    }

    private static func nobody(able skill: String?) -> String {
        guard let skill else { return "nobody answers this inbox yet: add a colleague with “intray user add”" }
        return "nobody with the skill \(skill) answers this inbox"
    }

    private static func effort(_ minutes: Int) -> String {
        let (number, unit) = minutes < 60 ? (minutes, "minute") : ((minutes + 30) / 60, "hour")
        return "\(number) \(unit)\(number == 1 ? "" : "s")"
    }
}
