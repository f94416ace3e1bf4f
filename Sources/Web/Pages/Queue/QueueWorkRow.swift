import QueueStore
import Triage
import WorkingTime

/// One enquiry to work on, with what can be done at once.
struct QueueWorkRow {
    let row: QueueRow
    let model: QueueModel
    let request: PageRequest

    private var enquiry: EnquirySummary { row.summary }
    private var words: Words { request.words }

    var html: HTML {
        let reference = enquiry.reference.description
        return li(.id("work-\(reference)"), .class("queue-row"), .data("row", reference)) {
            div(.class("queue-what")) {
                EnquiryLink(enquiry, model.names).html(isRow: true)
                p(.class("muted small breaks")) {
                    span(.class("reference")) { reference }
                    ", from "
                    bdi { enquiry.from.display }
                }
                // Where the subject is not shown the category stands in its place.
                if !enquiry.isDistressing { p(.class("muted small")) { model.names.category(enquiry.category) } }
            }
            div(.class("queue-when")) {
                p(.class("cluster")) {
                    StatusTag(status: enquiry.status(at: request.now)).html
                    QueueTags(enquiry: enquiry).html
                }
                if let clock = enquiry.leadingClock { p { words.dueSoon(clock, model.calendar) } }
                words.actBy(enquiry).map { actBy in p(.class("small")) { actBy } }
            }
            div(.class("queue-how")) {
                p { state }
                row.standsFor(model.person, model.names).map { whose in p(.class("muted small")) { whose } }
                deeds
            }
        }
    }

    @HTMLBuilder private var state: HTML {
        switch row.review {
        case .sentBack(let actor, let because):
            span(.class("strong")) { "sent back by \(model.names.actor(actor))" }
            // Whoever looked may have quoted what is hard to read.
            enquiry.isDistressing ? ": open it to see what is wrong" : ": \(because)"
        case .approved(_, let outcome):
            span(.class("strong")) { "approved: ready to send" }
            outcome.map { " as “\($0.title.lowercasedFirst)”" }
        default: enquiry.state == .begun ? "begun" : "not begun"
        }
    }

    /// What was approved is sent, where they have written it here; else it is closed.
    private var approved: HTML {
        let draft = model.drafts.contains { $0.isApproved && $0.summary.reference == enquiry.reference }
        let address =
            draft
            ? SiteAddress.action("reply", on: enquiry.reference)
            : SiteAddress.action("close", on: enquiry.reference).with("return", SiteAddress.queue.description)
        return a(.href(address), .class("button small")) {
            draft ? "Send it" : "Close it"
            span(.class("visually-hidden")) { " \(enquiry.reference)" }
        }
    }

    private var deeds: HTML {
        let form = RowForm(enquiry: enquiry, request: request)
        return form.html("cluster queue-do") {
            if enquiry.state == .allocated {
                form.button(.begin, key: "b")
            } else if case .approved = row.review {
                approved
            }
            form.button(.passOn, key: "x", isPrimary: false)
        }
    }
}

/// What is to be minded about an enquiry in a list, in a word each.
struct QueueTags {
    let enquiry: EnquirySummary

    var html: HTML {
        HTML {
            if enquiry.priority == .urgent { tag("urgent", kind: "urgent", sign: "!") }
            if enquiry.isDistressing { tag("distressing", kind: "mind", sign: "◆") }
            if enquiry.restricted { tag("restricted", kind: "mind", sign: "◆") }
            if enquiry.quarantine != nil { tag("could not be read", kind: "mind", sign: "◆") }
            MailTags(enquiry: enquiry).html
        }
    }
}

/// What of its correspondence somebody has to see to, in a word each.
struct MailTags {
    let enquiry: EnquirySummary

    @HTMLBuilder var html: HTML {
        if enquiry.undelivered > 0 { tag("mail did not arrive", kind: "late", sign: "!") }
        if enquiry.answeredOutside > 0, enquiry.state != .closed {
            tag("answered elsewhere?", kind: "mind", sign: "↩")
        }
    }
}

/// The link to an enquiry, in its words where those may be shown.
struct EnquiryLink {
    private let enquiry: EnquirySummary
    private let names: Names

    init(_ enquiry: EnquirySummary, _ names: Names) {
        self.enquiry = enquiry
        self.names = names
    }

    /// - Parameters:
    ///   - isRow: whether the keys that go through a list come to rest on it.
    ///   - key: opens the one of the current row.
    func html(isRow: Bool = false, key: String? = nil) -> HTML {
        let isWelsh = enquiry.language == "cy" && !enquiry.isDistressing
        return HTML(
            element: "a",
            [
                .href(.enquiry(enquiry.reference)), .class("enquiry-link breaks"), .flag("data-row-link", isRow),
                .optional("lang", isWelsh ? "cy" : nil), .optional("data-key", key),
            ],
            content: HTML(text: names.title(enquiry))
        )
    }
}
