import QueueStore
import Triage
import WorkingTime

/// What somebody was told, newest first.
struct NoticesView {
    let model: NoticesModel
    let request: PageRequest

    var page: Page {
        Page(title: "Notices", keys: [("m", "mark it as seen")]) {
            div(.class("measure stack")) {
                h1 { "Notices" }
                p {
                    "What Intray tells you of by itself. "
                    a(Attribute("href", SiteAddress.account.place(NoticeChoicesForm.id))) { "Choose what you are told" }
                    "."
                }
                div(.class("stack"), .data("live", "list")) {
                    if model.notices.isEmpty { empty } else { list }
                    paging
                }
            }
        }
    }

    @HTMLBuilder private var list: HTML {
        if model.unseen > 0, let newest = model.notices.first { markAll(newest) }
        ul(.class("plain card flush notices"), .aria("label", "Notices, newest first")) {
            for notice in model.notices { row(notice) }
        }
    }

    private func markAll(_ newest: StoredNotice) -> HTML {
        actionForm(request, to: .notices.below("seen")) {
            // What comes while the page is open was not seen by whoever presses this.
            input(.type("hidden"), .name("upto"), .value("\(newest.id)"))
            button(.class("quiet")) { model.isLater ? "Mark these and all older ones as seen" : "Mark all as seen" }
        }
    }

    private func row(_ notice: StoredNotice) -> HTML {
        let isNew = notice.seenAt == nil
        return li(
            .id("notice-\(notice.id)"),
            .class(isNew ? "is-new" : ""),
            .data("row", notice.enquiry?.description ?? "the hand-over notes")
        ) {
            p {
                if isNew {
                    tag("New", kind: "mind")
                    " "
                }
                if let address = model.address(of: notice) {
                    a(.href(address), Attribute("data-row-link", "")) { notice.title }
                } else {
                    notice.title
                }
            }
            div(.class("spread")) {
                time(.class("muted small"), .datetime(notice.at.description)) {
                    request.words.moment(notice.at)
                }
                if isNew { mark(notice) }
            }
        }
    }

    private func mark(_ notice: StoredNotice) -> HTML {
        actionForm(request, to: .notices.below("\(notice.id)", "seen")) {
            button(.class("link small"), .data("key", "m")) {
                "Mark as seen"
                span(.class("visually-hidden")) { ": \(notice.title)" }
            }
        }
    }

    private var empty: HTML {
        emptyState(model.isLater ? "No older notices." : "No notices yet.") {
            if !model.isLater { p { "When an enquiry of yours needs you, it says so here." } }
        }
    }

    @HTMLBuilder private var paging: HTML {
        if model.isLater || model.hasOlder {
            nav(.class("pages"), .aria("label", "Pages")) {
                div { if model.isLater { a(.href(.notices), .class("button quiet")) { "Newest" } } }
                if let older = model.older { a(.href(older), .class("button quiet")) { "Older" } }
            }
        }
    }
}
