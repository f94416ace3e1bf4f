import QueueStore
import Triage
import WorkingTime

/// What will be late: each day's work against its time.
struct BacklogOutlook {
    let model: BacklogModel
    let isForPaper: Bool

    private var outlook: Outlook { model.outlook }

    var html: HTML {
        section(.aria("labelledby", "outlook-title"), .class("card stack")) {
            h2(.id("outlook-title")) { "What will be late" }
            p { finding }
            chart.html(isForPaper: isForPaper, table: table)
            p(.class("muted small")) {
                "Work is what each category usually takes. Time is what patterns and absences leave of everybody who answers"
                model.inbox == nil ? "." : " this inbox, whatever else they answer."
                " Clocks that stand still are left out."
            }
        }
    }

    private var finding: String {
        let words = Words(zone: model.zone, now: model.now)
        let last = outlook.days.last?.day ?? model.today
        guard let lastShort = outlook.days.last(where: { $0.short > 0 }) else {
            return "There is time enough for everything that is due by \(words.near(last))."
        }
        let what = outlook.overdue.count > 0 ? "What is late already and what falls due" : "What falls due"
        guard lastShort.day < last, let enough = outlook.days.first(where: { $0.day > lastShort.day }) else {
            return
                "\(what) by \(words.near(last)) takes about \(Self.hours(lastShort.short)) more than there is time until then."
        }
        let short = outlook.firstShort.map { $0.day == model.today ? "today" : words.near($0.day) } ?? ""
        return
            "\(what) takes more time than there is from \(short) on. By \(words.near(enough.day)) there is time enough for all of it."
    }

    private var chart: BarChart {
        BarChart(
            id: "outlook-chart",
            title: "Work due and time there is, by day",
            summary: "Hours of work due on each day as a bar, hours that people work on it as a line.",
            series: ["hours of work due"],
            levelName: "hours of time",
            columns: outlook.days.enumerated().map { position, day in
                BarChart.Column(
                    label: "\(day.day.day) \(day.day.monthName.prefix(3))",
                    isMinor: position % 3 != 0,
                    name: day.day.inFullWords,
                    values: [(day.due.minutes + 30) / 60],
                    level: (day.time + 30) / 60
                )
            }
        )
    }

    private var table: HTML {
        HTML(
            element: "table",
            [],
            content: HTML {
                caption { "Due in the days to come" }
                thead {
                    tr {
                        th(.scope("col")) { "Day" }
                        for heading in ["Due", "Work", "Time", "Short by then"] {
                            th(.scope("col"), .class("numeric")) { heading }
                        }
                    }
                }
                tbody {
                    if outlook.overdue.count > 0 { overdue }
                    for day in outlook.days { row(day) }
                }
            }
        )
    }

    private var overdue: HTML {
        tr {
            th(.scope("row")) { "before today" }
            FigureLink(
                count: outlook.overdue.count,
                address: model.list(due: .before(model.today)),
                counted: "were due before today"
            ).cell
            td(.class("numeric")) { Self.hours(outlook.overdue.minutes) }
            td(.class("numeric")) { "–" }
            td(.class("numeric")) { "–" }
        }
    }

    private func row(_ day: Outlook.Day) -> HTML {
        let words = Words(zone: model.zone, now: model.now)
        return tr {
            th(.scope("row")) { day.day == model.today ? "today" : words.near(day.day) }
            FigureLink(
                count: day.due.count,
                address: model.list(due: .on(day.day)),
                counted: "due on \(day.day.inFullWords)"
            ).cell
            td(.class("numeric")) { Self.hours(day.due.minutes) }
            td(.class("numeric")) { Self.hours(day.time) }
            td(.class("numeric")) {
                if day.short > 0 { span(.class("tag late"), .data("sign", "!")) { Self.hours(day.short) } } else { "–" }
            }
        }
    }

    /// “12 hours”, “30 minutes”: finer would pretend to know.
    static func hours(_ minutes: Int) -> String {
        if minutes == 0 { return "none" }
        return minutes < 60 ? Words.count(minutes, "minute") : Words.count((minutes + 30) / 60, "hour")
    }
}

extension CivilDate {
    /// “November”.
    var monthName: Substring { inWords.split(separator: " ").dropFirst().first ?? "" }
}
