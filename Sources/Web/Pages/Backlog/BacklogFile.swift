import QueueStore
import Triage
import WorkingTime

/// The figures of the backlog page as a file for a spreadsheet: a line for each number, so that it can be turned as
/// one likes.
struct BacklogFile {
    let model: BacklogModel

    var document: CSVDocument {
        var document = CSVDocument(header: ["of", "code", "name", "figure", "number"])
        for line in lines {
            document.add([
                .text(line.of), .optional(line.code), .text(line.name), .text(line.figure), .number(line.number),
            ])
        }
        return document
    }

    private typealias Line = (of: String, code: String?, name: String, figure: String, number: Int)

    private var lines: [Line] {
        let backlog = model.backlog
        return whole + outlook
            + backlog.byInbox.flatMap { lines("inbox", $0.code, $0.code ?? "", $0) }
            + backlog.byCategory.flatMap { lines("category", $0.code, model.names.category($0.code ?? ""), $0) }
            + model.workloads.flatMap { load in load.figures.map { lines("with", load.code, load.name, $0) } ?? [] }
            + backlog.ageBands.map { ("age", nil, $0.band, "open", $0.open) }
            + flow
    }

    private var whole: [Line] {
        let backlog = model.backlog
        let figures = [
            ("open", backlog.open), ("new", backlog.new), ("waiting", backlog.waiting), ("to_chase", backlog.toChase),
            ("at_risk", backlog.atRisk), ("late", backlog.late), ("oldest_days", backlog.oldestDays),
            ("received_7d", backlog.receivedInSevenDays), ("closed_7d", backlog.closedInSevenDays),
        ]
        return figures.map { ("all", model.inbox, model.inbox.map { "inbox \($0)" } ?? "every inbox", $0.0, $0.1) }
    }

    private var outlook: [Line] {
        let overdue = model.outlook.overdue
        let before: [Line] = [
            ("due", nil, "before today", "due", overdue.count),
            ("due", nil, "before today", "work_minutes", overdue.minutes),
        ]
        return before
            + model.outlook.days.flatMap { day -> [Line] in
                let (code, name) = (day.day.description, day.day.inWords)
                return [
                    ("due", code, name, "due", day.due.count), ("due", code, name, "work_minutes", day.due.minutes),
                    ("due", code, name, "time_minutes", day.time), ("due", code, name, "short_minutes", day.short),
                ]
            }
    }

    private func lines(_ of: String, _ code: String?, _ name: String, _ group: Backlog.Group) -> [Line] {
        [
            (of, code, name, "open", group.open), (of, code, name, "at_risk", group.atRisk),
            (of, code, name, "late", group.late), (of, code, name, "oldest_days", group.oldestDays),
        ]
    }

    private var flow: [Line] {
        let days = model.days.flatMap { day -> [Line] in
            let (code, name) = (day.day.description, day.day.inWords)
            return [("day", code, name, "received", day.received), ("day", code, name, "closed", day.closed)]
        }
        let months = model.report.months.flatMap { month -> [Line] in
            let (code, name, total) = (month.month.description, month.month.inWords, month.total)
            let figures = [
                ("received", total.received), ("closed", total.closed), ("answered", total.answered),
                ("on_time", total.onTime), ("late", total.late), ("carried_over", total.carriedOver),
            ]
            return figures.map { ("month", code, name, $0.0, $0.1) }
        }
        let causes: [Line] = BacklogPromises.byCount(model.report.total.causes)
            .map { ("late because", $0.0.rawValue, $0.0.inWords, "late", $0.1) }
        return days + months + causes
    }
}
