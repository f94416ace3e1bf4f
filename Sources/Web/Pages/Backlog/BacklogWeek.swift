import QueueStore
import Triage
import WorkingTime

/// Who is here, and the days on which nobody watches an inbox.
struct BacklogWeek {
    let model: BacklogModel

    func html(_ words: Words) -> HTML {
        section(.aria("labelledby", "week-title"), .class("stack")) {
            h2(.id("week-title")) { "Who is here" }
            div(.class("card")) { week }
            div(.class("card stack tight")) {
                h3 { "Days nobody covers" }
                if model.coverage.isEmpty { p(.class("muted")) { "No inbox of yours is known yet." } }
                ul(.class("plain stack tight")) { for coverage in model.coverage { li { cover(coverage, words) } } }
            }
        }
    }

    private var week: HTML {
        div(.class("table-frame"), .tabindex(0), .role("region"), .aria("label", "Table: who is here")) {
            table(.class("week")) {
                caption { "Week of \(model.week.days.first?.inWords ?? "")" }
                thead {
                    tr {
                        th(.scope("col")) { "Name" }
                        for day in model.week.days {
                            th(.scope("col"), .class(day == model.today ? "is-today" : "")) {
                                "\(day.weekday.name) \(day.day)"
                                if day == model.today { span(.class("small")) { " (today)" } }
                                if model.week.holidays.contains(day) { span(.class("small")) { " (holiday)" } }
                            }
                        }
                    }
                }
                tbody {
                    for row in model.week.rows {
                        tr {
                            th(.scope("row")) {
                                span(.class("breaks")) { row.name }
                                span(.class("muted small away")) { row.role.rawValue }
                            }
                            for cell in row.cells { self.cell(cell) }
                        }
                    }
                }
            }
        }
    }

    private func cell(_ cell: WeekAhead.Cell) -> HTML {
        td {
            switch cell {
            case .here(let hours): for hour in hours { div(.class("hours")) { hour } }
            case .away: strong { "away" }
            case .off: span(.class("muted")) { "not working" }
            }
        }
    }

    @HTMLBuilder private func cover(_ coverage: InboxCoverage, _ words: Words) -> HTML {
        p {
            strong { coverage.inbox }
            ": "
            sentence(coverage, words)
        }
        if let handOver = coverage.handOver {
            p(.class("muted small")) {
                "A hand-over note is due from \(handOver.person.name) by \(words.fullMoment(handOver.at))."
            }
        }
    }

    private func sentence(_ coverage: InboxCoverage, _ words: Words) -> String {
        guard !coverage.people.isEmpty else {
            return "nobody triages it. A coordinator or an administrator who serves it would."
        }
        guard !coverage.gaps.isEmpty else {
            return "somebody is there on every working day until \(coverage.last.inWords)."
        }
        return "nobody is there on \(Words.some(coverage.gaps.map(words.near)))."
    }
}
