import WorkingTime

/// Suggests who answers an enquiry: able, there in time, already known to the correspondent, else least loaded by
/// effort; what is distressing is shared out.
package struct Router: Sendable {
    private let context: DecisionContext
    /// Minutes of open work by e-mail address.
    private var load: [String: Int]
    /// Distressing enquiries of the last days by e-mail address.
    private var exposure: [String: Int]

    /// - Parameters:
    ///   - load: minutes of open work each person has, by e-mail address; people without an entry have none.
    ///   - exposure: distressing enquiries each person had of late, by e-mail address.
    ///   - context: who works here and when, and what “in time” is counted from.
    package init(load: [String: Int], exposure: [String: Int] = [:], _ context: DecisionContext) {
        self.context = context
        self.load = load
        self.exposure = exposure
    }

    /// The suggestion for one enquiry. It adds the enquiry to the person's load, so that a hundred arrivals in one
    /// batch are spread as they would be one by one.
    package mutating func suggest(_ matter: RoutingCase) -> Route {
        let able = context.staff.people.filter { isAble($0, matter) }
        guard !able.isEmpty else { return Route(to: .pool, because: [nobodyAble(matter)]) }
        let present = able.filter { isThere($0, matter) }
        let colleagues = present.filter { $0.role == .colleague }
        let candidates = colleagues.isEmpty ? present : colleagues
        guard let chosen = continuing(matter, among: present) ?? leastBurdened(candidates, matter) else {
            return nobodyInTime(able, matter)
        }
        let route = Route(to: .person(chosen.email), because: reasons(chosen, matter))
        load[chosen.email, default: 0] += matter.category.minutes
        if !matter.subjects.isEmpty { exposure[chosen.email, default: 0] += 1 }
        return route
    }

    /// What somebody does not want to meet is not suggested to them, and nobody is told why.
    private func isAble(_ person: Person, _ matter: RoutingCase) -> Bool {
        person.answers && person.can(matter.category.skill) && person.serves(matter.inbox)
            && context.staff.maySee(person, matter.category)
            && context.staff.optOuts[person.email, default: []].isDisjoint(with: matter.subjects)
    }

    /// Whether they work long enough for it before it is due. Something late already is for whoever is there first.
    private func isThere(_ person: Person, _ matter: RoutingCase) -> Bool {
        guard let due = matter.due?.moment(in: context.zone), due > context.now,
            let presence = context.presence(of: .person(person.email))
        else { return true }
        return presence.minutes(from: context.now, through: due) >= matter.category.minutes
    }

    /// Who knows the correspondent, unless they have had much more than others of what is distressing.
    private func continuing(_ matter: RoutingCase, among present: [Person]) -> Person? {
        guard let known = present.first(where: { $0.email == matter.earlier }) else { return nil }
        guard !matter.subjects.isEmpty else { return known }
        let least = present.map { exposure[$0.email, default: 0] }.min() ?? 0
        return exposure[known.email, default: 0] <= least + Self.fairShare ? known : nil
    }

    private func leastBurdened(_ candidates: [Person], _ matter: RoutingCase) -> Person? {
        candidates.min { burden($0, matter) < burden($1, matter) }
    }

    private func burden(_ person: Person, _ matter: RoutingCase) -> (Int, Int, String) {
        let exposed = matter.subjects.isEmpty ? 0 : exposure[person.email, default: 0]
        return (exposed, load[person.email, default: 0], person.email)
    }

    private func reasons(_ person: Person, _ matter: RoutingCase) -> [String] {
        var reasons: [String] = []
        if person.email == matter.earlier { reasons.append("\(person.name) answered this correspondent before") }
        if let skill = matter.category.skill { reasons.append("has the skill \(skill)") }
        if !matter.subjects.isEmpty {
            let others = context.staff.people.filter { isAble($0, matter) }.map { exposure[$0.email, default: 0] }
            if exposure[person.email, default: 0] < others.max() ?? 0 {
                reasons.append("has had less of what is distressing of late than others")
            }
        }
        let minutes = load[person.email] ?? 0
        reasons.append(minutes == 0 ? "has no open work" : "has \(Self.effort(minutes)) of open work")
        return reasons
    }

    /// What only named people may see is never for the pool: it is for whoever of them comes in first.
    private func nobodyInTime(_ able: [Person], _ matter: RoutingCase) -> Route {
        let reason = "nobody who can do it works before it is due"
        let next = able.compactMap { person in
            context.presence(of: .person(person.email))?.nextWindow(from: context.now).map { (person, $0.start) }
        }
        let first = next.min { $0.1 == $1.1 ? burden($0.0, matter) < burden($1.0, matter) : $0.1 < $1.1 }
        guard matter.category.audience == .named, let first else { return Route(to: .pool, because: [reason]) }
        return Route(to: .person(first.0.email), because: [reason, "\(first.0.name) is in first"])
    }

    private func nobodyAble(_ matter: RoutingCase) -> String {
        guard let skill = matter.category.skill else {
            return "nobody answers this inbox yet: add a colleague with “intray user add”"
        }
        return "nobody with the skill \(skill) answers this inbox"
    }

    private static func effort(_ minutes: Int) -> String {
        let (number, unit) = minutes < 60 ? (minutes, "minute") : ((minutes + 30) / 60, "hour")
        return "\(number) \(unit)\(number == 1 ? "" : "s")"
    }

    /// How many distressing enquiries more than the least burdened somebody may have for continuity's sake.
    private static let fairShare = 2
}
