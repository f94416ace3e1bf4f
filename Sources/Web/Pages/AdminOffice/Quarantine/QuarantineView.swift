import QueueStore
import Triage
import WorkingTime

/// What could not be understood: why, when, how large, and what can be done.
struct QuarantineView {
    let model: QuarantineModel
    let request: PageRequest

    var page: Page {
        let frame = OfficeFrame(section: .quarantine, title: "Quarantine", keys: [("o", "see the mail as it came")])
        return frame.page {
            p(.class("lede")) {
                "Mail that could not be understood or kept whole. Each is an enquiry all the same: it waits at the "
                    + "triage desk, and "
                    + "its clocks run."
            }
            div(.class("stack"), .data("live", "quarantine")) {
                if model.total == 0 {
                    emptyState("Nothing is in quarantine.") { p { "Everything that came could be read." } }
                } else {
                    div(.class("spread")) {
                        p(.class("muted"), .role("status")) { "\(model.total) in quarantine, most urgent first." }
                        actionForm(request, to: .adminQuarantine.below("retry")) {
                            button(.class("quiet")) { "Read all of them again" }
                        }
                    }
                    list
                    pages
                }
            }
        }
    }

    private var list: HTML {
        div(.class("card flush")) {
            table(.class("office-table")) {
                caption(.class("visually-hidden")) { "Mail in quarantine" }
                thead {
                    tr {
                        for heading in ["Enquiry", "Why", "Received", "Size", "Due", "Again"] {
                            th(.scope("col")) { heading }
                        }
                    }
                }
                tbody { for enquiry in model.enquiries { row(enquiry) } }
            }
        }
    }

    private func row(_ enquiry: EnquirySummary) -> HTML {
        let reference = enquiry.reference.description
        let size = model.parts[enquiry.reference, default: []].reduce(0) { $0 + $1.size }
        return tr(.id("row-\(reference)"), .data("row", reference)) {
            th(.scope("row")) {
                a(.href(.adminQuarantined(enquiry.reference)), Attribute("data-row-link", ""), .data("key", "o")) {
                    model.names.title(enquiry)
                }
                div(.class("small muted")) {
                    a(.href(.enquiry(enquiry.reference)), .class("reference")) { reference }
                    " from "
                    bdi { enquiry.from.display }
                }
            }
            labelled("Why") { enquiry.quarantine.map { Words.untrusted($0) } ?? "" }
            labelled("Received") { request.words.moment(enquiry.receivedAt) }
            labelled("Size") { ByteCount(size).inWords }
            labelled("Due") {
                StatusTag(status: enquiry.status(at: request.now)).html
                if let clock = enquiry.leadingClock {
                    div(.class("small")) { request.words.dueSoon(clock, model.calendar) }
                }
            }
            labelled("Again") {
                actionForm(request, to: .adminQuarantined(enquiry.reference).below("retry")) {
                    button(.class("quiet small"), .aria("label", "Read \(reference) again")) { "Read again" }
                }
            }
        }
    }

    private var pages: HTML {
        HTML {
            if model.page > 1 || model.hasMore {
                nav(.class("pages"), .aria("label", "Pages")) {
                    if model.page > 1 {
                        let address = SiteAddress.adminQuarantine.with("page", String(model.page - 1))
                        a(.href(address), .class("button quiet")) { "Previous" }
                    } else {
                        span {}
                    }
                    if model.hasMore {
                        let address = SiteAddress.adminQuarantine.with("page", String(model.page + 1))
                        a(.href(address), .class("button quiet")) { "Next" }
                    }
                }
            }
        }
    }
}
