import QueueStore
import Triage
import WorkingTime

/// What is due on a day, as a list.
struct DuePage {
    let model: DueModel
    let request: PageRequest

    var page: Page {
        Page(title: title, isWide: true, keys: [("o", "open the enquiry")]) {
            div(.class("stack")) {
                PaperHead(marking: marking, request: request).html
                h1 { title }
                p(.class("no-print")) {
                    a(.href(SiteAddress.backlog.with("inbox", model.inbox))) { "Back to the backlog" }
                }
                div(.data("live", "list"), .class("stack")) {
                    p(.class("muted"), .role("status")) {
                        "\(Words.count(model.total, "enquiry", "enquiries")), first due first. Clocks that stand still are left out."
                    }
                    if model.enquiries.isEmpty {
                        emptyState("Nothing is due then any more.")
                    } else {
                        ListTable(
                            enquiries: model.enquiries,
                            names: model.names,
                            calendar: model.calendar,
                            words: request.words
                        ).html
                    }
                    paging
                }
            }
        }
    }

    private var title: String {
        let inbox = model.inbox.map { ", inbox \($0)" } ?? ""
        return switch model.span {
        case .on(let day): "Due \(request.words.near(day))\(inbox)"
        case .before(let day): "Due before \(day == request.today ? "today" : request.words.near(day))\(inbox)"
        }
    }

    private var marking: Marking {
        model.enquiries.contains { $0.marking == .officialSensitive } ? .officialSensitive : .official
    }

    @HTMLBuilder private var paging: HTML {
        let start = DueModel.address(model.span, inbox: model.inbox)
        let hasMore = model.page * ListModel.pageLength < model.total
        if model.page > 1 || hasMore {
            nav(.class("pages"), .aria("label", "Pages")) {
                if model.page > 1 {
                    a(.href(start.with("page", String(model.page - 1))), .class("button quiet")) {
                        "Previous \(ListModel.pageLength)"
                    }
                }
                if hasMore {
                    a(.href(start.with("page", String(model.page + 1))), .class("button quiet")) {
                        "Next \(ListModel.pageLength)"
                    }
                }
            }
        }
    }
}
