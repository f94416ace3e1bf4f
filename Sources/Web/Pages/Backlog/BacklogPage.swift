import QueueStore
import Triage
import WorkingTime

/// The backlog: how much, how old, what is late and what will be. The same on the screen and on paper.
struct BacklogPage {
    let model: BacklogModel
    let request: PageRequest
    /// Whether it is made for paper: tables are shown, and what can only be pressed is not.
    var isForPaper = false

    var page: Page {
        Page(title: model.inbox.map { "Backlog, inbox \($0)" } ?? "Backlog", isWide: !isForPaper) {
            div(.class("stack loose backlog")) {
                head
                div(.class("stack loose"), .data("live", "backlog")) {
                    ShareBar.patterns
                    BacklogFigures(model: model).html(request.words)
                    BacklogOutlook(model: model, isForPaper: isForPaper).html
                    BacklogGroups(model: model, isForPaper: isForPaper).html
                    BacklogFlow(model: model, isForPaper: isForPaper).html
                    BacklogPromises(model: model, isForPaper: isForPaper).html
                    BacklogWeek(model: model).html(request.words)
                }
            }
        }
    }

    private var head: HTML {
        HTML {
            PaperHead(marking: .official, request: request).html
            div(.class("spread")) {
                h1 { model.inbox.map { "Backlog of the inbox \($0)" } ?? "Backlog" }
                if isForPaper {
                    a(.href(SiteAddress.backlog.with("inbox", model.inbox)), .class("no-print")) {
                        "Back to the backlog"
                    }
                } else {
                    div(.class("cluster no-print")) {
                        a(.href(address("print")), .class("button quiet small")) { "To print" }
                        a(.href(SiteAddress.backlogFile.with("inbox", model.inbox)), .class("button quiet small")) {
                            "Figures as a spreadsheet (CSV)"
                        }
                        a(.href(address("report.csv")), .class("button quiet small")) {
                            "Months as a spreadsheet (CSV)"
                        }
                    }
                }
            }
            if isForPaper {
                p(.class("notice info no-print")) { "This page is made for paper: print it from your browser." }
            } else {
                inboxes
            }
        }
    }

    private func address(_ page: String) -> SiteAddress { SiteAddress.backlog.below(page).with("inbox", model.inbox) }

    @HTMLBuilder private var inboxes: HTML {
        if model.inboxes.count > 1 {
            nav(.class("cluster no-print"), .aria("label", "Inbox")) {
                inbox(nil, "Every inbox")
                for name in model.inboxes { inbox(name, name) }
            }
        }
    }

    private func inbox(_ name: String?, _ label: String) -> HTML {
        a(
            .href(SiteAddress.backlog.with("inbox", name)),
            .class("list-order"),
            .optional("aria-current", name == model.inbox ? "true" : nil)
        ) { label }
    }
}

extension SiteAddress {
    /// The manager's figures as a file for a spreadsheet.
    static let backlogFile = SiteAddress(requested: "/backlog.csv")
}

/// A number that leads to the list of what it counts. Nothing counted leads nowhere.
struct FigureLink {
    let count: Int
    let address: SiteAddress
    /// What is counted, for those who do not see where the number stands.
    let counted: String

    var html: HTML {
        guard count > 0 else { return span(.class("muted")) { "0" } }
        return a(.href(address), .data("figure", String(count))) {
            String(count)
            span(.class("visually-hidden")) { " \(counted)" }
        }
    }

    /// A cell of a table.
    var cell: HTML { td(.class("numeric")) { html } }
}

/// The first figures of all.
struct BacklogFigures {
    let model: BacklogModel

    func html(_ words: Words) -> HTML {
        let backlog = model.backlog
        return section(.aria("labelledby", "figures-title"), .class("stack tight")) {
            h2(.id("figures-title")) { "Now" }
            if backlog.open == 0 {
                emptyState("Nothing is open.") {
                    p { "Every enquiry is answered. What came and was closed of late stands below." }
                }
            }
            ul(.class("plain figures")) {
                figure("open", backlog.open, .open)
                figure("waiting for triage", backlog.new, .new)
                figure("waiting for somebody outside", backlog.waiting, .waiting)
                figure("to chase today", backlog.toChase, .toChase)
                figure("at risk", backlog.atRisk, .atRisk, sign: "△", kind: "at-risk")
                figure("late", backlog.late, .late, sign: "!", kind: "late")
                oldest
                figure("received in seven days", backlog.receivedInSevenDays, .receivedInSevenDays)
                figure("closed in seven days", backlog.closedInSevenDays, .closedInSevenDays)
            }
            p(.class("muted small")) {
                "As at \(words.fullMoment(model.now)). Every number leads to its list."
            }
        }
    }

    private func figure(
        _ label: String,
        _ count: Int,
        _ measure: Backlog.Figure.Measure,
        sign: String? = nil,
        kind: String = ""
    ) -> HTML {
        let isRaised = count > 0 && sign != nil
        return li(.class(isRaised ? "figure \(kind)" : "figure")) {
            a(.href(model.list(Backlog.Figure(measure))), .data("figure", String(count))) {
                span(.class("figure-number")) {
                    if isRaised, let sign { span(.aria("hidden", "true")) { sign + " " } }
                    String(count)
                }
                " "
                span(.class("figure-label")) { label }
            }
        }
    }

    @HTMLBuilder private var oldest: HTML {
        if model.backlog.open > 0 {
            let days = model.backlog.oldestDays
            li(.class("figure")) {
                a(.href(model.list(Backlog.Figure(.aged(.init(from: days, to: nil)))))) {
                    span(.class("figure-number")) { String(days) }
                    " "
                    span(.class("figure-label")) {
                        days == 1 ? "day since the oldest came" : "days since the oldest came"
                    }
                }
            }
        }
    }
}
