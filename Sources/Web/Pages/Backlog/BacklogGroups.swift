import QueueStore
import Triage
import WorkingTime

/// What is open, by inbox, category, age and colleague.
struct BacklogGroups {
    let model: BacklogModel
    let isForPaper: Bool

    private var backlog: Backlog { model.backlog }

    var html: HTML {
        HTML {
            section(.aria("labelledby", "groups-title"), .class("stack")) {
                h2(.id("groups-title")) { "What is open" }
                div(.class("backlog-halves")) {
                    div(.class("card")) { frame("by age") { ages } }
                    if backlog.byInbox.count > 1 { div(.class("card")) { frame("by inbox") { inboxes } } }
                }
                div(.class("card stack tight")) {
                    frame("by colleague") { colleagues }
                    p(.class("muted small")) {
                        "In the order of names: load, and no measure of anybody. Work is the usual effort of what they have or "
                        "are about to be given, in every inbox; time is what they work until "
                        "\(model.today.adding(days: Outlook.reach - 1).inWords)."
                    }
                }
                div(.class("card")) { frame("by category") { categories } }
            }
        }
    }

    private func frame(_ label: String, @HTMLBuilder content: () -> HTML) -> HTML {
        div(.class("table-frame"), .tabindex(0), .role("region"), .aria("label", "Table: \(label)")) { content() }
    }

    private var categories: HTML {
        table(.class("groups")) {
            caption { "By category" }
            headings("Category")
            tbody {
                for group in backlog.byCategory {
                    row(group, model.names.category(group.code ?? ""), .category(group.code), backlog.byCategory)
                }
            }
        }
    }

    private var inboxes: HTML {
        table(.class("groups")) {
            caption { "By inbox" }
            headings("Inbox")
            tbody {
                for group in backlog.byInbox { row(group, group.code ?? "", .inbox(group.code), backlog.byInbox) }
            }
        }
    }

    private func headings(_ first: String) -> HTML {
        thead {
            tr {
                th(.scope("col")) { first }
                td(.class("bars")) {}
                for heading in ["Open", "At risk", "Late", "Oldest"] {
                    th(.scope("col"), .class("numeric")) { heading }
                }
            }
        }
    }

    private func row(
        _ group: Backlog.Group,
        _ name: String,
        _ part: Backlog.Figure.Part,
        _ all: [Backlog.Group]
    ) -> HTML {
        tr {
            th(.scope("row")) { span(.class("breaks")) { name } }
            td(.class("bars")) { ShareBar(value: group.open, late: group.late, most: all.map(\.open).max() ?? 0).html }
            figures(group, name, part)
        }
    }

    private func figures(_ group: Backlog.Group, _ name: String, _ part: Backlog.Figure.Part) -> HTML {
        HTML {
            link(group.open, .open, part, "open, \(name)").cell
            link(group.atRisk, .atRisk, part, "at risk, \(name)").cell
            link(group.late, .late, part, "late, \(name)").cell
            td(.class("numeric")) {
                if group.open > 0 {
                    a(.href(model.list(Backlog.Figure(.aged(.init(from: group.oldestDays, to: nil)), of: part)))) {
                        Words.count(group.oldestDays, "day")
                        span(.class("visually-hidden")) { " since the oldest came, \(name)" }
                    }
                }
            }
        }
    }

    private func link(
        _ count: Int,
        _ measure: Backlog.Figure.Measure,
        _ part: Backlog.Figure.Part,
        _ counted: String
    ) -> FigureLink {
        FigureLink(count: count, address: model.list(Backlog.Figure(measure, of: part)), counted: counted)
    }

    private var ages: HTML {
        table(.class("groups")) {
            caption { "By age" }
            thead {
                tr {
                    th(.scope("col")) { "Since it came" }
                    td(.class("bars")) {}
                    th(.scope("col"), .class("numeric")) { "Open" }
                }
            }
            tbody {
                for band in backlog.ageBands {
                    tr {
                        th(.scope("row")) { band.band }
                        td(.class("bars")) {
                            ShareBar(value: band.open, late: 0, most: backlog.ageBands.map(\.open).max() ?? 0).html
                        }
                        FigureLink(count: band.open, address: model.list(band.figure), counted: "open, \(band.band)")
                            .cell
                    }
                }
            }
        }
    }

    private var colleagues: HTML {
        table(.class("groups")) {
            caption { "By colleague" }
            thead {
                tr {
                    th(.scope("col")) { "With" }
                    for heading in ["Open", "At risk", "Late", "Oldest", "Work", "Time"] {
                        th(.scope("col"), .class("numeric")) { heading }
                    }
                    if mayHandOn {
                        th(.scope("col"), .class("no-print")) { span(.class("visually-hidden")) { "Hand on" } }
                    }
                }
            }
            tbody { for load in model.workloads { row(load) } }
        }
    }

    private var mayHandOn: Bool {
        !isForPaper && Permission.allows(.allocate(to: .pool, because: nil), model.viewer.role)
    }

    private func row(_ load: Workload) -> HTML {
        tr {
            th(.scope("row")) {
                span(.class("breaks")) { load.name }
                if let inAgain = load.inAgain {
                    span(.class("muted small away")) {
                        "not in today; in again \(Words(zone: model.zone, now: model.now).near(inAgain))"
                    }
                }
            }
            if let group = load.figures {
                figures(group, load.name, .colleague(load.code))
            } else {
                for _ in 0..<3 { td(.class("numeric")) { span(.class("muted")) { "0" } } }
                td {}
            }
            td(.class("numeric")) { load.code == nil ? "–" : BacklogOutlook.hours(load.work) }
            td(.class("numeric")) { load.time.map(BacklogOutlook.hours) ?? "–" }
            if mayHandOn { td(.class("no-print")) { handOn(load) } }
        }
    }

    @HTMLBuilder private func handOn(_ load: Workload) -> HTML {
        if let code = load.code, let open = load.figures?.open, Allocation(code) != .pool {
            a(.href(HandOnModel.address(from: Allocation(code), inbox: model.inbox))) {
                open == 1 ? "Hand it on" : "Hand on all \(open)"
                span(.class("visually-hidden")) { " of what \(load.name) has" }
            }
        }
    }
}
