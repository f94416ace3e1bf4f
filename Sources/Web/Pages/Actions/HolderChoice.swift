import QueueStore
import Triage
import WorkingTime

/// Somebody, or a post, that an enquiry can be given to, with when they are here.
struct HolderChoice: Sendable {
    let allocation: Allocation
    let name: String
    /// Whether there is work of theirs left today.
    let isHere: Bool
    /// “here today until 17:00”, “away until Friday 4 December”, “next here Monday 30 November”.
    let presence: String
    private let holders: [Person]

    init(_ person: Person, _ context: DecisionContext, _ words: Words) {
        self.init(.person(person.email), person.name, [person], context, words)
    }

    init(_ post: Post, _ context: DecisionContext, _ words: Words) {
        let holders = context.staff.holders(of: .post(post.code))
        let names = holders.isEmpty ? "vacant" : Words.list(holders.map(\.name))
        self.init(.post(post.code), "\(post.name) (\(names))", holders, context, words)
    }

    private init(
        _ allocation: Allocation,
        _ name: String,
        _ holders: [Person],
        _ context: DecisionContext,
        _ words: Words
    ) {
        self.allocation = allocation
        self.name = name
        self.holders = holders
        let presence = context.presence(of: allocation)
        let next = presence?.nextWindow(from: context.now)
        isHere = next.map { words.zone.date(of: $0.start) <= words.today } ?? false
        self.presence = Self.words(next, isAway: Self.isAway(presence, words.today), words)
    }

    private static func isAway(_ presence: Presence?, _ today: CivilDate) -> Bool {
        presence?.absences(on: today).contains { !$0.provisional } ?? false
    }

    private static func words(_ next: WorkingWindow?, isAway: Bool, _ words: Words) -> String {
        guard let next else { return "no working days known" }
        let day = words.zone.date(of: next.start)
        guard day > words.today else {
            let isIn = next.start <= words.now
            return isIn ? "here until \(words.clockTime(next.end))" : "here from \(words.clockTime(next.start))"
        }
        return isAway ? "away, back \(words.near(day))" : "not here today, back \(words.near(day))"
    }

    /// The option for an enquiry, with what speaks against it.
    func option(
        _ category: KitCategory?,
        _ inbox: String?,
        _ staff: Staff,
        mindsSkill: Bool = true
    ) -> ChoiceGroup.Option {
        var notes = [presence]
        if let inbox, !holders.allSatisfy({ $0.serves(inbox) }) { notes.append("does not serve this inbox") }
        if let category {
            if !holders.allSatisfy({ staff.maySee($0, category) }) { notes.append("may not see this category") }
            if mindsSkill, let skill = category.skill, !holders.contains(where: { $0.can(skill) }) {
                notes.append("without the skill “\(skill)”")
            }
        }
        return .init(value: allocation.description, label: "\(name): " + notes.joined(separator: "; "))
    }
}
