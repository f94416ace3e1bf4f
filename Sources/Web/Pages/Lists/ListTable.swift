import QueueStore
import Triage
import WorkingTime

/// The enquiries of a list. On a narrow screen each row is a block of its own.
struct ListTable {
    let enquiries: [EnquirySummary]
    let names: Names
    let calendar: HolidayCalendar
    let words: Words

    var html: HTML {
        div(.class("card flush")) {
            table(.class("list-table")) {
                caption(.class("visually-hidden")) { "Enquiries" }
                thead {
                    tr {
                        for heading in ["Enquiry", "From", "Category", "With", "When"] { th(.scope("col")) { heading } }
                    }
                }
                tbody { for enquiry in enquiries { row(enquiry) } }
            }
        }
    }

    private func row(_ enquiry: EnquirySummary) -> HTML {
        let reference = enquiry.reference.description
        return tr(.id("row-\(reference)"), .data("row", reference)) {
            td(.class("list-subject")) {
                a(.href(.enquiry(enquiry.reference)), Attribute("data-row-link", ""), .data("key", "o")) {
                    names.title(enquiry)
                }
                span(.class("cluster small muted")) {
                    span(.class("reference")) { reference }
                    span { "received \(words.near(words.zone.date(of: enquiry.receivedAt)))" }
                    if enquiry.priority == .urgent { tag("urgent", kind: "urgent", sign: "!") }
                    if enquiry.restricted { tag("restricted", kind: "mind", sign: "◆") }
                    if enquiry.quarantine != nil { tag("could not be read", kind: "mind", sign: "◆") }
                    MailTags(enquiry: enquiry).html
                }
            }
            cell("From") { span(.class("breaks")) { bdi { enquiry.from.display } } }
            cell("Category") { names.category(enquiry.category) }
            cell("With") { names.holder(enquiry.allocatedTo) ?? "nobody yet" }
            cell("When") { when(enquiry) }
        }
    }

    private func cell(_ label: String, @HTMLBuilder content: () -> HTML) -> HTML {
        td(.data("label", label)) { div { content() } }
    }

    @HTMLBuilder private func when(_ enquiry: EnquirySummary) -> HTML {
        if let closedAt = enquiry.closedAt, enquiry.state == .closed {
            div { "closed \(words.near(words.zone.date(of: closedAt)))" }
            if let outcome = enquiry.outcome {
                div(.class("muted small")) { outcome.words }
            }
        } else {
            StatusTag(status: enquiry.status(at: words.now)).html
            if let clock = enquiry.leadingClock { div { words.dueSoon(clock, calendar) } }
            if let actBy = words.actBy(enquiry) { div(.class("muted small")) { actBy } }
            if let reason = enquiry.waitingFor.flatMap(WaitingReason.init(rawValue:)) {
                div(.class("muted small")) { "waiting for \(reason.inWords)" }
            }
        }
    }
}
