import QueueStore
import Triage

/// Reads the lists of somebody's desk, each with one query and not more than it shows.
struct QueueLists {
    let session: any Session
    let person: Person
    let context: DecisionContext
    /// How long each list is.
    let counts: DeskCounts

    /// What is begun or can be begun, by the day to act by. What waits, or is with somebody for their eyes, is in lists of
    /// its own.
    func work(page: Int) throws -> QueuePortion {
        var filter = mine(.actBy) { $0.isToWorkOn = true }
        filter.offset = (page - 1) * QueueModel.pageLength
        var shown = try portion(of: filter, most: QueueModel.pageLength, all: counts.mineToWorkOn)
        try addReviews(to: &shown)
        return shown
    }

    func waiting() throws -> QueuePortion {
        let filter = mine(.chase) { $0.state = .waiting }
        var portion = try portion(of: filter, most: QueueModel.sideLength, all: counts.mineWaiting)
        let waits = try session.waits(of: portion.rows.map(\.summary.reference))
        for index in portion.rows.indices { portion.rows[index].wait = waits[portion.rows[index].summary.reference] }
        return portion
    }

    func inReview() throws -> QueuePortion {
        let filter = mine(.actBy) { $0.state = .inReview }
        var portion = try portion(of: filter, most: QueueModel.sideLength, all: counts.mineInReview)
        try addReviews(to: &portion)
        return portion
    }

    func forReview() throws -> QueuePortion {
        try portion(of: filter(.review), most: QueueModel.sideLength, all: counts.review)
    }

    /// The most urgent of what the pool offers them.
    func pool() throws -> QueuePortion {
        var filter = filter(.pool)
        filter.conditions.offer = PoolOffer(to: person, kit: context.kit, staff: context.staff)
        return try portion(of: filter, most: QueueModel.poolLength, all: counts.pool)
    }

    // MARK: -

    private func filter(_ view: ListView) -> ListFilter {
        ListFilter(view: view, viewer: person, now: context.now, today: context.today)
    }

    private func mine(_ order: ListOrder, _ condition: (inout ListConditions) -> Void) -> ListFilter {
        var filter = filter(.mine)
        condition(&filter.conditions)
        filter.order = order
        return filter
    }

    /// The counts were taken some moments before: what is found goes before them.
    private func portion(of filter: ListFilter, most: Int, all: Int) throws -> QueuePortion {
        var filter = filter
        filter.limit = most + 1
        let found = all > 0 ? try session.list(filter) : []
        let isWhole = filter.offset == 0 && found.count <= most
        return QueuePortion(
            rows: found.prefix(most).map { QueueRow(summary: $0) },
            total: isWhole ? found.count : max(all, filter.offset + found.count)
        )
    }

    private func addReviews(to portion: inout QueuePortion) throws {
        let steps = try session.reviewSteps(of: portion.rows.map(\.summary.reference))
        for index in portion.rows.indices { portion.rows[index].review = steps[portion.rows[index].summary.reference] }
    }
}
