import QueueStore
import Triage
import WorkingTime

/// Reads the lists of somebody's desk, each with one query and not more than it shows.
struct QueueLists {
    let session: any Session
    let person: Person
    let context: DecisionContext

    /// What is begun or can be begun, by the day to act by. What waits, or is with somebody for their eyes, is in lists of
    /// its own.
    func work(page: Int) throws -> QueuePortion {
        let first = (page - 1) * QueueModel.pageLength
        let most = first + QueueModel.pageLength
        let begun = try portion(of: mine(.begun, .actBy), most: most)
        let given = try portion(of: mine(.allocated, .actBy), most: most)
        let sorted = (begun.rows + given.rows).sorted { $0.summary.isActedOnBefore($1.summary) }
        var shown = QueuePortion(
            rows: Array(sorted.prefix(most).dropFirst(first)),
            total: begun.total + given.total
        )
        try addReviews(to: &shown)
        return shown
    }

    func waiting() throws -> QueuePortion {
        var portion = try portion(of: mine(.waiting, .chase), most: QueueModel.sideLength)
        let waits = try session.waits(of: portion.rows.map(\.summary.reference))
        for index in portion.rows.indices { portion.rows[index].wait = waits[portion.rows[index].summary.reference] }
        return portion
    }

    func inReview() throws -> QueuePortion {
        var portion = try portion(of: mine(.inReview, .actBy), most: QueueModel.sideLength)
        try addReviews(to: &portion)
        return portion
    }

    func forReview() throws -> QueuePortion {
        try portion(of: filter(.review), most: QueueModel.sideLength)
    }

    /// What of the pool anybody may see, and of that what one offer holds.
    func pool(_ offer: PoolOffer?, most: Int) throws -> QueuePortion {
        var filter = filter(.pool)
        filter.conditions.offer = offer
        return try portion(of: filter, most: most)
    }

    // MARK: -

    private func filter(_ view: ListView) -> ListFilter {
        ListFilter(view: view, viewer: person, now: context.now, today: context.today)
    }

    private func mine(_ state: EnquiryState, _ order: ListOrder) -> ListFilter {
        var filter = filter(.mine)
        filter.conditions.state = state
        filter.order = order
        return filter
    }

    /// Counting costs a query only where the list goes on.
    private func portion(of filter: ListFilter, most: Int) throws -> QueuePortion {
        var filter = filter
        filter.limit = most + 1
        let found = most > 0 ? try session.list(filter) : []
        let total = most > 0 && found.count <= most ? found.count : try session.count(filter)
        return QueuePortion(rows: found.prefix(most).map { QueueRow(summary: $0) }, total: total)
    }

    private func addReviews(to portion: inout QueuePortion) throws {
        let steps = try session.reviewSteps(of: portion.rows.map(\.summary.reference))
        for index in portion.rows.indices { portion.rows[index].review = steps[portion.rows[index].summary.reference] }
    }
}

extension EnquirySummary {
    /// The order of `ListOrder.actBy`, for lists that were read one by one.
    fileprivate func isActedOnBefore(_ other: EnquirySummary) -> Bool {
        let (day, otherDay) = (actBy ?? Self.noDay, other.actBy ?? Self.noDay)
        guard day == otherDay else { return day < otherDay }
        return (dueAt, priority.rank, receivedAt.seconds, reference.id)
            < (other.dueAt, other.priority.rank, other.receivedAt.seconds, other.reference.id)
    }

    /// Behind every day.
    private static let noDay = "~"

    private var dueAt: Int64 { (leadingClock?.dueAt ?? .distantFuture).seconds }
}
