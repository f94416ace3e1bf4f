import QueueStore
import Triage
import WorkingTime

/// The desk of somebody who answers: what they would get next, what is theirs, what waits, and what there is to share.
struct QueueModel: Sendable {
    /// Enquiries to work on that one page shows.
    static let pageLength = 50
    /// Enquiries of each other list.
    static let sideLength = 10
    /// Enquiries of the pool that are named.
    static let poolLength = 5

    let person: Person
    let next: NextOffer?
    let pool: PoolShare
    /// What they can go on with, the one to act on soonest first.
    let work: QueuePortion
    /// 1 for the first page of `work`.
    let page: Int
    /// What waits for somebody outside, the one to look at again soonest first.
    let waiting: QueuePortion
    /// Theirs, and with somebody else for a second pair of eyes.
    let inReview: QueuePortion
    /// What others want their eyes on.
    let forReview: QueuePortion
    /// Theirs, with mail that did not arrive or an answer that was sent from the mailbox.
    let toSee: [EnquirySummary]
    /// What they have typed and not sent, newest first.
    let drafts: [QueueDraft]
    let names: Names
    let calendar: HolidayCalendar

    /// - Parameters:
    ///   - page: 1 for the first; one that lies behind the end is empty.
    ///   - counts: of their desk.
    static func read(
        page: Int,
        for person: Person,
        in session: any Session,
        _ context: DecisionContext,
        counts: DeskCounts
    ) throws -> Self {
        let lists = QueueLists(session: session, person: person, context: context, counts: counts)
        return QueueModel(
            person: person,
            next: try NextOffer(for: person, in: session, context),
            pool: PoolShare(counts: counts, first: try lists.pool().rows),
            work: try lists.work(page: page),
            page: page,
            waiting: try lists.waiting(),
            inReview: try lists.inReview(),
            forReview: try lists.forReview(),
            toSee: try session.correspondenceTasks(of: person, on: context.today, limit: sideLength + 1),
            drafts: try QueueDraft.all(of: person, in: session),
            names: Names(context),
            calendar: context.calendar
        )
    }

    /// How many pages there are to work on; 1 for none.
    var pages: Int { max(1, (work.total + Self.pageLength - 1) / Self.pageLength) }

    /// Those of what waits that are to be looked at again today, as far as they are shown.
    func toChase(_ words: Words) -> [QueueRow] { waiting.rows.filter { words.isBroughtForward($0.summary) } }
}

/// One enquiry of somebody's desk.
struct QueueRow: Sendable {
    let summary: EnquirySummary
    /// What it waits for, where it waits.
    var wait: Wait?
    var review: ReviewStep?

    /// In whose place they work on it; nil where it is given to them by name.
    func standsFor(_ person: Person, _ names: Names) -> String? {
        guard let holder = summary.allocatedTo, holder != person.email else { return nil }
        return switch Allocation(holder) {
        case .post: "for the post \(names.holder(holder) ?? holder)"
        case .person(let other): "for \(names.person(other)), for whom you stand in"
        case .pool: nil
        }
    }
}

/// The first of a list, and how many it has.
struct QueuePortion: Sendable {
    var rows: [QueueRow] = []
    var total = 0
}
