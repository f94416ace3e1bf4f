import QueueStore
import Triage
import WorkingTime

/// What came and what was closed, by day and by month.
struct BacklogFlow {
    let model: BacklogModel
    let isForPaper: Bool

    var html: HTML {
        section(.aria("labelledby", "flow-title"), .class("stack")) {
            h2(.id("flow-title")) { "Received and closed" }
            div(.class("backlog-halves")) {
                div(.class("card")) { daily.html(isForPaper: isForPaper, table: days) }
                div(.class("card")) {
                    monthly.html(
                        isForPaper: isForPaper,
                        table: HTML {
                            months
                        }
                    )
                }
            }
        }
    }

    private var daily: BarChart {
        let (received, closed) = (model.days.map(\.received).reduce(0, +), model.days.map(\.closed).reduce(0, +))
        return BarChart(
            id: "daily-chart",
            title: "Received and closed by day, four weeks",
            summary: "In four weeks \(received) came and \(Words.were(closed)) closed.",
            series: ["received", "closed"],
            columns: model.days.enumerated().map { position, day in
                let isLabelled = day.day.weekday == .monday && position > 0 && position < model.days.count - 1
                return BarChart.Column(
                    label: isLabelled ? "\(day.day.day) \(day.day.monthName.prefix(3))" : "",
                    name: day.day.inFullWords,
                    values: [day.received, day.closed]
                )
            }
        )
    }

    private var monthly: BarChart {
        BarChart(
            id: "monthly-chart",
            title: "Received and closed by month, a year",
            summary: "In \(Words.count(model.report.months.count, "month")), this one so far included, "
                + "\(model.report.total.received) came and \(Words.were(model.report.total.closed)) closed.",
            series: ["received", "closed"],
            columns: model.report.months.enumerated().map { position, month in
                BarChart.Column(
                    label: String(month.month.inWords.prefix(3)),
                    isMinor: position % 3 != 0,
                    name: month.month.inWords,
                    values: [month.total.received, month.total.closed]
                )
            }
        )
    }

    private var days: HTML {
        table {
            caption { "Received and closed by day" }
            headings("Day", ["Received", "Closed"])
            tbody {
                for day in model.days.reversed() {
                    tr {
                        th(.scope("row")) { Words(zone: model.zone, now: model.now).near(day.day) }
                        FigureLink(
                            count: day.received,
                            address: model.list(receivedFrom: day.day, through: day.day),
                            counted: "received on \(day.day.inFullWords)"
                        ).cell
                        FigureLink(
                            count: day.closed,
                            address: model.list(closedFrom: day.day, through: day.day),
                            counted: "closed on \(day.day.inFullWords)"
                        ).cell
                    }
                }
            }
        }
    }

    private var months: HTML {
        table {
            caption { "Received and closed by month" }
            headings("Month", ["Received", "Closed", "Open at its end"])
            tbody {
                for month in model.report.months.reversed() {
                    let (first, last) = (month.month.firstDay, month.month.lastDay)
                    tr {
                        th(.scope("row")) { month.month.words(today: model.today) }
                        FigureLink(
                            count: month.total.received,
                            address: model.list(receivedFrom: first, through: last),
                            counted: "received in \(month.month.inWords)"
                        ).cell
                        FigureLink(
                            count: month.total.closed,
                            address: model.list(closedFrom: first, through: last),
                            counted: "closed in \(month.month.inWords)"
                        ).cell
                        FigureLink(
                            count: month.total.carriedOver,
                            address: model.list(openAfter: month.month),
                            counted: "open at the end of \(month.month.inWords)"
                        ).cell
                    }
                }
            }
        }
    }

    private func headings(_ first: String, _ others: [String]) -> HTML {
        thead {
            tr {
                th(.scope("col")) { first }
                for heading in others { th(.scope("col"), .class("numeric")) { heading } }
            }
        }
    }
}

extension YearMonth {
    /// “October 2026”, “November 2026, so far”.
    func words(today: CivilDate) -> String { inWords + (self == YearMonth(of: today) ? ", so far" : "") }
}
