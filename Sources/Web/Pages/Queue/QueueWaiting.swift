import QueueStore
import Triage
import WorkingTime

/// What waits for somebody else, with what is to be looked at again today on top.
struct QueueWaiting {
    let model: QueueModel
    let request: PageRequest

    private var words: Words { request.words }

    var html: HTML {
        section(.class("card stack"), .aria("labelledby", "waiting")) {
            h2(.id("waiting")) { "Waiting for others" }
            if model.waiting.rows.isEmpty && model.inReview.rows.isEmpty {
                p(.class("muted")) { "Nothing of yours waits for anybody." }
            }
            if !model.waiting.rows.isEmpty {
                ol(.class("plain queue-rows")) { for row in model.waiting.rows { outside(row) } }
            }
            QueueMore(portion: model.waiting, filter: filter(.waiting, .chase), request: request).html
            if !model.inReview.rows.isEmpty {
                h3 { "With a second pair of eyes" }
                ol(.class("plain queue-rows")) { for row in model.inReview.rows { inside(row) } }
            }
            QueueMore(portion: model.inReview, filter: filter(.inReview, .actBy), request: request).html
        }
    }

    private func filter(_ state: EnquiryState, _ order: ListOrder) -> ListFilter {
        var conditions = ListConditions()
        conditions.state = state
        return ListFilter(view: .mine, where: conditions, order: order, now: request.now, today: words.today)
    }

    private func outside(_ row: QueueRow) -> HTML {
        let isDue = words.isBroughtForward(row.summary)
        return QueueSideRow(row: row, prefix: "waiting", model: model, request: request, isTheirs: true).html {
            if isDue { p { tag("look again today", kind: "at-risk", sign: "↻") } }
            p { sentence(row) }
            if let heard = row.summary.heardOn.flatMap({ CivilDate($0) }) {
                p(.class("strong")) { "A message has come since, on \(words.near(heard))." }
            }
            if let chase = chase(row) { p(.class("small")) { chase } }
            if isDue { goOn(row.summary) }
        }
    }

    /// “For proof of identity from the solicitor (a copy of the passport), since Thursday 8 October.”
    private func sentence(_ row: QueueRow) -> String {
        let reason = row.summary.waitingFor.flatMap(WaitingReason.init(rawValue:))
        let subject: String =
            switch (row.wait?.whom, reason) {
            case (let whom?, .thirdParty), (let whom?, nil): whom
            case (let whom?, let reason?): "\(reason.inWords) from \(whom)"
            case (nil, .thirdParty): "a third party"
            case (nil, let reason?): "\(reason.inWords) from the correspondent"
            case (nil, nil): "an answer"
            }
        let what = row.summary.isDistressing ? nil : row.wait?.what
        let since = row.summary.waitingSince.flatMap { CivilDate($0) }
        return "For \(subject)" + (what.map { " (\($0))" } ?? "") + (since.map { ", since \(words.near($0))" } ?? "")
            + "."
    }

    private func chase(_ row: QueueRow) -> String? {
        guard let chase = row.wait?.chase else {
            return row.summary.heard ? nil : "No day is set to look at it again."
        }
        return chase < words.today
            ? "Was to be chased on \(words.near(chase))."
            : chase == words.today ? "To be chased today." : "To be chased on \(words.near(chase))."
    }

    private func goOn(_ enquiry: EnquirySummary) -> HTML {
        p {
            a(
                .href(.action("resume", on: enquiry.reference).with("return", SiteAddress.queue.description)),
                .class("button small quiet")
            ) {
                "It has come: go on"
                span(.class("visually-hidden")) { " with \(enquiry.reference)" }
            }
        }
    }

    private func inside(_ row: QueueRow) -> HTML {
        QueueSideRow(row: row, prefix: "review-of", model: model, request: request, isTheirs: true).html {
            p { "With \(reviewer(row)), for a second pair of eyes." }
        }
    }

    private func reviewer(_ row: QueueRow) -> String {
        if case .asked(let somebody?) = row.review { return model.names.person(somebody) }
        return "anybody who may look at it"
    }
}

/// An enquiry in one of the lists at the side.
struct QueueSideRow {
    let row: QueueRow
    /// Makes its id its own where an enquiry stands in two lists.
    let prefix: String
    let model: QueueModel
    let request: PageRequest
    /// Whether it is theirs to work on.
    var isTheirs = false

    func html(@HTMLBuilder more: () -> HTML = { HTML() }) -> HTML {
        let enquiry = row.summary
        let reference = enquiry.reference.description
        return li(.id("\(prefix)-\(reference)"), .class("queue-side"), .data("row", reference)) {
            EnquiryLink(enquiry, model.names).html(isRow: true)
            p(.class("muted small breaks")) {
                span(.class("reference")) { reference }
                ", from "
                bdi { enquiry.from.display }
            }
            more()
            p(.class("cluster small")) {
                StatusTag(status: enquiry.status(at: request.now)).html
                QueueTags(enquiry: enquiry).html
                if let clock = enquiry.leadingClock { span { request.words.dueSoon(clock, model.calendar) } }
            }
            if isTheirs, let whose = row.standsFor(model.person, model.names) { p(.class("muted small")) { whose } }
        }
    }
}

/// The way to the rest of a list that is shown in part.
struct QueueMore {
    let portion: QueuePortion
    let filter: ListFilter
    let request: PageRequest

    @HTMLBuilder var html: HTML {
        if portion.total > portion.rows.count {
            p { a(.href(SiteAddress(filter, in: request.site.services.zone))) { "All \(portion.total)" } }
        }
    }
}
