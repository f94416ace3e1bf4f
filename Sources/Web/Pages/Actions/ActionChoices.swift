import QueueStore
import Triage
import WorkingTime

/// What the fields of actions offer: categories, people with who is here, inboxes, outcomes. Made once for a page.
struct ActionChoices: Sendable {
    let context: DecisionContext
    let inboxes: [String]
    let names: Names
    let words: Words
    /// People who answer, those who are here first, each with when they are here.
    let people: [HolderChoice]
    let posts: [HolderChoice]
    let categories: [CategoryGroup]

    /// - Parameters:
    ///   - context: the office, with whoever looks as actor.
    ///   - inboxes: the inboxes an enquiry can be moved to.
    init(_ context: DecisionContext, inboxes: [String]) {
        self.context = context
        self.inboxes = inboxes
        let words = Words(zone: context.zone, now: context.now)
        names = Names(context)
        self.words = words
        categories = CategoryGroup.all(of: context.kit)
        people = context.staff.people
            .filter { !$0.disabled && Permission.allows(.begin, $0.role) }
            .map { HolderChoice($0, context, words) }
            .sorted { ($0.isHere ? 0 : 1, $0.name) < ($1.isHere ? 0 : 1, $1.name) }
        posts = context.staff.posts.map { HolderChoice($0, context, words) }
    }

    /// Everybody an enquiry can be given to, with what speaks against it in words; nobody is left out.
    ///
    /// - Parameters:
    ///   - category: a code; nil where it is not decided, and skills do not matter.
    ///   - inbox: the enquiry's; nil where it is not known.
    func holders(for category: String?, in inbox: String?) -> [ChoiceGroup] {
        let category = category.flatMap(context.kit.category)
        let people = people.map { person in (person.isHere, person.option(category, inbox, context.staff)) }
        let pool = category?.audience == .named ? "The pool (not for this category)" : "The pool: whoever is able"
        return [
            ChoiceGroup(name: "Here today", options: people.filter(\.0).map(\.1)),
            ChoiceGroup(name: "Not here today", options: people.filter { !$0.0 }.map(\.1)),
            ChoiceGroup(name: "Posts", options: posts.map { $0.option(category, inbox, context.staff) }),
            ChoiceGroup(name: "Anybody", options: [.init(value: Allocation.pool.description, label: pool)]),
        ]
        .filter { !$0.options.isEmpty }
    }

    /// Whose eyes can be asked for: everybody but whoever asks and whoever holds the enquiry.
    func reviewers(of enquiry: Enquiry?) -> [ChoiceGroup] {
        let category = enquiry.flatMap { context.kit.category($0.category) }
        let own = [context.actor.description, enquiry?.allocation?.description ?? ""]
        let options = context.staff.people.filter { !$0.disabled && !own.contains($0.email) }
            .map { HolderChoice($0, context, words).option(category, enquiry?.inbox, context.staff, mindsSkill: false) }
        return options.isEmpty ? [] : [ChoiceGroup(name: "People", options: options)]
    }

    /// The ways a category's enquiry can end, each with what it demands.
    ///
    /// - Parameter enquiry: to tell which answers are approved already; nil where it is not at hand.
    func outcomes(of enquiry: Enquiry?) -> [ChoiceGroup] {
        let offered = Outcome.allCases.filter { $0 != .discarded && $0 != .handedOff }
        let rule = enquiry.flatMap { context.kit.category($0.category)?.review } ?? .never
        let options = offered.map { outcome in
            let isApproved = enquiry.map { $0.approved && ($0.approvedOutcome ?? outcome) == outcome } ?? false
            let needsReview = rule.demands(outcome) && !isApproved ? " (second pair of eyes first)" : ""
            return (outcome, ChoiceGroup.Option(value: outcome.rawValue, label: outcome.title + needsReview))
        }
        return [
            ChoiceGroup(name: "We answered", options: options.filter(\.0.isAnswer).map(\.1)),
            ChoiceGroup(name: "It ended otherwise", options: options.filter { !$0.0.isAnswer }.map(\.1)),
        ]
    }
}
