import QueueStore
import Triage
import WorkingTime

/// What of the correspondence somebody has to see to: mail that did not arrive, what was answered from the mailbox, and what
/// they have written and not sent.
struct QueueCorrespondence {
    let model: QueueModel
    let request: PageRequest

    private var words: Words { request.words }
    private var lost: [EnquirySummary] { model.toSee.filter { $0.undelivered > 0 } }
    private var outside: [EnquirySummary] {
        model.toSee.filter { $0.undelivered == 0 && $0.answeredOutside > 0 && $0.state != .closed }
    }

    /// Nil where there is nothing of it.
    var html: HTML? {
        guard !model.toSee.isEmpty || !model.drafts.isEmpty else { return nil }
        return section(.class("card stack to-see"), .aria("labelledby", "mail")) {
            h2(.id("mail")) { "Correspondence" }
            if !lost.isEmpty { group("Mail that did not arrive", lost, "lost") { closed($0) } }
            if !outside.isEmpty {
                group("Answered from the mailbox: close it?", outside, "outside") { _ in HTML() }
            }
            if model.toSee.count > QueueModel.sideLength { all }
            let ready = model.drafts.filter(\.isApproved)
            if !ready.isEmpty { drafts("Approved: send it", ready) }
            let begun = model.drafts.filter { !$0.isApproved }
            if !begun.isEmpty { drafts("Drafts you have not sent", begun) }
        }
    }

    private func group(
        _ title: String,
        _ enquiries: [EnquirySummary],
        _ prefix: String,
        more: @escaping (EnquirySummary) -> HTML
    ) -> HTML {
        HTML {
            h3 { title }
            ol(.class("plain queue-rows")) {
                for enquiry in enquiries.prefix(QueueModel.sideLength) {
                    li(
                        .id("\(prefix)-\(enquiry.reference)"),
                        .class("queue-side"),
                        .data("row", enquiry.reference.description)
                    ) {
                        EnquiryLink(enquiry, model.names).html(isRow: true)
                        p(.class("muted small breaks")) {
                            span(.class("reference")) { enquiry.reference.description }
                            ", from "
                            bdi { enquiry.from.display }
                        }
                        more(enquiry)
                    }
                }
            }
        }
    }

    @HTMLBuilder private func closed(_ enquiry: EnquirySummary) -> HTML {
        if enquiry.state == .closed { p(.class("small strong")) { "It is closed, and this did not reach them." } }
    }

    private var all: HTML {
        var conditions = ListConditions()
        conditions.mail = .undelivered
        let filter = ListFilter(view: .all, where: conditions, now: request.now, today: words.today)
        return p { a(.href(SiteAddress(filter, in: request.site.services.zone))) { "Everything that did not arrive" } }
    }

    private func drafts(_ title: String, _ drafts: [QueueDraft]) -> HTML {
        HTML {
            h3 { title }
            ol(.class("plain queue-rows")) {
                for draft in drafts.prefix(QueueModel.sideLength) {
                    li(
                        .id("draft-\(draft.summary.reference)"),
                        .class("queue-side"),
                        .data("row", draft.summary.reference.description)
                    ) {
                        a(
                            .href(.action("reply", on: draft.summary.reference)),
                            .class("enquiry-link breaks"),
                            Attribute("data-row-link", "")
                        ) { model.names.title(draft.summary) }
                        p(.class("muted small breaks")) {
                            span(.class("reference")) { draft.summary.reference.description }
                            draft.to.isEmpty ? "" : ", to \(Words.list(draft.to))"
                            ", saved \(words.ago(draft.savedAt))"
                        }
                    }
                }
            }
            if drafts.count > QueueModel.sideLength {
                p(.class("small muted")) { "and \(drafts.count - QueueModel.sideLength) more" }
            }
        }
    }
}
