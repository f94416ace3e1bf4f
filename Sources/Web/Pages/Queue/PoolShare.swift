import QueueStore
import Triage

/// What of the pool is for somebody, and why the rest is not.
struct PoolShare: Sendable {
    /// All they may see.
    let total: Int
    /// The most urgent of those they can do.
    let first: [QueueRow]
    let offered: Int
    /// What they passed on.
    let passedOn: Int
    /// What asks for a skill they do not have.
    let unable: Int
    /// What is about something they would rather not meet. Nobody else is told.
    let unwanted: Int

    init(of lists: QueueLists) throws {
        let (person, kit, staff) = (lists.person, lists.context.kit, lists.context.staff)
        let share = try lists.pool(PoolOffer(to: person, kit: kit, staff: staff), most: QueueModel.poolLength)
        first = share.rows
        offered = share.total
        total = try lists.pool(nil, most: 0).total
        guard total > offered else {
            (passedOn, unable, unwanted) = (0, 0, 0)
            return
        }
        // Each offer leaves out one thing more: the differences are what each of them keeps back.
        let nobodysWishes = Staff(people: [])
        let kept = PoolOffer(to: person.withEverySkill, kit: kit, staff: nobodysWishes)
        let able = PoolOffer(to: person, kit: kit, staff: nobodysWishes)
        let (notPassedOn, doable) = (try lists.pool(kept, most: 0).total, try lists.pool(able, most: 0).total)
        passedOn = total - notPassedOn
        unable = notPassedOn - doable
        unwanted = doable - offered
    }

    /// Why some of the pool is not for them, a sentence each.
    var reasons: [String] {
        let all: [String?] = [
            unable == 0 ? nil : "\(Words.are(unable)) for somebody with a skill that you do not have.",
            passedOn == 0
                ? nil : "You passed on \(passedOn), which \(passedOn == 1 ? "is" : "are") not offered to you again.",
            unwanted == 0
                ? nil
                : "\(Words.are(unwanted)) about something you would rather not meet. Only you see this.",
        ]
        return all.compactMap { $0 }
    }
}

extension Person {
    fileprivate var withEverySkill: Person {
        Person(email: email, name: name, role: role, inboxes: inboxes, disabled: disabled)
    }
}
