import QueueStore
import Triage
import WorkingTime

/// What others want somebody's eyes on.
struct QueueReviews {
    let model: QueueModel
    let request: PageRequest

    var html: HTML {
        section(.class("card stack"), .aria("labelledby", "reviews")) {
            h2(.id("reviews")) { "For my review" }
            if model.forReview.rows.isEmpty {
                p(.class("muted")) { "Nobody is waiting for your eyes." }
            } else {
                ol(.class("plain queue-rows")) {
                    for row in model.forReview.rows {
                        QueueSideRow(row: row, prefix: "review", model: model, request: request).html {
                            p(.class("small")) { "Held by \(model.names.holder(row.summary.allocatedTo) ?? "nobody")." }
                        }
                    }
                }
            }
            QueueMore(portion: model.forReview, filter: filter, request: request).html
        }
    }

    private var filter: ListFilter { ListFilter(view: .review, now: request.now, today: request.today) }
}

/// How much there is in the pool, and the first of it that somebody can do.
struct QueuePool {
    let model: QueueModel
    let request: PageRequest

    private var pool: PoolShare { model.pool }

    var html: HTML {
        section(.class("card stack"), .aria("labelledby", "pool")) {
            h2(.id("pool")) { "In the pool" }
            p { counted }
            if !pool.first.isEmpty {
                ol(.class("plain queue-rows")) {
                    for row in pool.first {
                        QueueSideRow(row: row, prefix: "pool", model: model, request: request).html()
                    }
                }
            }
            if model.next != nil {
                for reason in pool.reasons { p(.class("muted small")) { reason } }
            }
            if pool.total > 0 {
                p { a(.href(SiteAddress(filter, in: request.site.services.zone))) { "Everything in the pool" } }
            }
        }
    }

    private var counted: String {
        guard pool.total > 0 else { return "The pool is empty." }
        let all = Words.count(pool.total, "enquiry", "enquiries")
        guard pool.offered > 0 else { return "\(all), none of them for you." }
        let some = pool.offered > pool.first.count ? " The most urgent of them:" : ""
        return pool.offered == pool.total
            ? "\(all) that you can do.\(some)" : "\(all), \(pool.offered) of them for you.\(some)"
    }

    private var filter: ListFilter { ListFilter(view: .pool, now: request.now, today: request.today) }
}
