import QueueStore
import Triage
import WorkingTime

/// Enquiries that were found, in neutral rows: nothing of what anybody wrote is shown but subjects, and those of
/// distressing enquiries are not.
struct FoundTable {
    let enquiries: [EnquirySummary]
    let names: Names
    let words: Words
    let caption: String
    /// Whether it says who wrote: not where that is one person.
    var saysFrom = true

    var html: HTML {
        div(.class("card flush")) {
            table(.class("list-table found-table" + (saysFrom ? "" : " of-one"))) {
                HTML(element: "caption", [.class("visually-hidden")], content: HTML(text: caption))
                thead {
                    tr {
                        for heading in headings {
                            th(.scope("col")) { heading }
                        }
                    }
                }
                tbody { for enquiry in enquiries { row(enquiry) } }
            }
        }
    }

    private var headings: [String] {
        ["Enquiry"] + (saysFrom ? ["From"] : []) + ["Category", "Received", "Where it stands"]
    }

    private func row(_ enquiry: EnquirySummary) -> HTML {
        let reference = enquiry.reference.description
        return tr(.id("row-\(reference)"), .data("row", reference)) {
            td(.class("list-subject")) {
                EnquiryLink(enquiry, names).html(isRow: true, key: "o")
                span(.class("cluster small muted")) {
                    span(.class("reference")) { reference }
                    QueueTags(enquiry: enquiry).html
                }
            }
            if saysFrom { cell("From") { span(.class("breaks")) { bdi { enquiry.from.display } } } }
            cell("Category") { names.category(enquiry.category) }
            cell("Received") { words.near(words.zone.date(of: enquiry.receivedAt)) }
            cell("Stands") { standing(enquiry) }
        }
    }

    private func cell(_ label: String, @HTMLBuilder content: () -> HTML) -> HTML {
        td(.data("label", label)) { div { content() } }
    }

    @HTMLBuilder private func standing(_ enquiry: EnquirySummary) -> HTML {
        let holder = names.holder(enquiry.allocatedTo)
        switch enquiry.state {
        case .closed:
            div { enquiry.outcome?.title ?? "Closed" }
            if let closedAt = enquiry.closedAt {
                div(.class("muted small")) { "closed \(words.near(words.zone.date(of: closedAt)))" }
            }
        case .new, .inReview: div { enquiry.state.words }
        case .allocated: div { "with \(holder ?? "nobody"), not begun" }
        case .begun: div { "begun by \(holder ?? "nobody")" }
        case .waiting:
            let reason = enquiry.waitingFor.flatMap(WaitingReason.init(rawValue:))
            div { "waits for \(reason?.inWords ?? "somebody outside")" }
        }
        if enquiry.state != .closed { StatusTag(status: enquiry.status(at: words.now)).html }
    }
}
