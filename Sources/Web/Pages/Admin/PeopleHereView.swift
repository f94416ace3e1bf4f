import QueueStore
import Triage
import WorkingTime

/// Who is here in the next fourteen days, as a table of signs with their words.
struct PeopleHereView {
    let model: PeopleHere
    let viewer: Person
    let request: PageRequest

    var page: Page {
        PeopleFrame(section: .here, title: "Who is here", viewer: viewer, isWide: true).page {
            p(.class("lede")) { "The next fourteen days. Absences are entered at each person." }
            div(.class("card stack"), .data("live", "here")) {
                div(.class("table-frame"), .tabindex(0), .role("region"), .aria("label", "Table: who is here")) { days }
                key
            }
        }
    }

    private var days: HTML {
        table(.class("week here-table")) {
            caption {
                if let first = model.days.first, let last = model.days.last {
                    "From \(request.words.near(first)) to \(request.words.near(last))"
                }
            }
            thead {
                tr {
                    th(.scope("col")) { "Name" }
                    for day in model.days { head(day) }
                }
            }
            tbody {
                for row in model.rows {
                    tr {
                        th(.scope("row")) { a(.href(.adminPerson(row.person.email))) { row.person.name } }
                        for (cell, day) in zip(row.cells, model.days) { self.cell(cell, day) }
                    }
                }
            }
            tfoot {
                tr {
                    th(.scope("row")) { "People who triage" }
                    for (count, day) in zip(model.triaging, model.days) { covered(count, day) }
                }
            }
        }
    }

    private func head(_ day: CivilDate) -> HTML {
        th(.scope("col"), .class(look(of: day))) {
            HTML(
                element: "abbr",
                [.title(day.inFullWords)],
                content: HTML(text: "\(day.weekday.name.prefix(3)) \(day.day)")
            )
            if day == request.today { div(.class("small")) { "today" } }
            if model.holidays.contains(day) { div(.class("small")) { "holiday" } }
        }
    }

    private func look(of day: CivilDate) -> String { day == request.today ? "is-today" : "" }

    private func cell(_ cell: PeopleHere.Cell, _ day: CivilDate) -> HTML {
        td(.class(look(of: day))) {
            span(.aria("hidden", "true"), .title(Self.words(cell))) { Self.sign(cell) }
            span(.class("visually-hidden")) { Self.words(cell) }
        }
    }

    private static func sign(_ cell: PeopleHere.Cell) -> HTML {
        let asked = cell.isAsked ? "?" : ""
        return switch cell.state {
        case .here: HTML(text: "✓" + asked)
        case .partly: HTML(text: "½" + asked)
        case .away: strong { "away" }
        case .off: span(.class("muted")) { "–" }
        }
    }

    private static func words(_ cell: PeopleHere.Cell) -> String {
        let asked = cell.isAsked ? ", has asked to be away" : ""
        return switch cell.state {
        case .here: "here \(Words.list(cell.hours))\(asked)"
        case .partly: "here \(Words.list(cell.hours)), away for the rest"
        case .away: "away"
        case .off: "not working"
        }
    }

    private func covered(_ count: Int, _ day: CivilDate) -> HTML {
        let isGap = count == 0 && !day.weekday.isWeekend && !model.holidays.contains(day)
        return td(.class(look(of: day))) {
            if isGap { strong(.class("wrong-because")) { "nobody" } } else { count == 0 ? "–" : String(count) }
        }
    }

    private var key: HTML {
        dl(.class("facts small")) {
            for (sign, meaning) in Self.meanings {
                dt { sign }
                dd { meaning }
            }
        }
    }

    private static let meanings = [
        ("✓", "here, by their usual hours"), ("½", "here for part of the day, and away for the rest"),
        ("?", "asked to be away, not approved yet"), ("away", "away all day"), ("–", "does not work that day"),
    ]
}
