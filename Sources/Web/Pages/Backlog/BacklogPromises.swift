import QueueStore
import Triage
import WorkingTime

/// Promises kept, by month, and why what was late was late.
struct BacklogPromises {
    let model: BacklogModel
    let isForPaper: Bool

    private var report: MonthlyReport { model.report }

    var html: HTML {
        section(.aria("labelledby", "promises-title"), .class("stack")) {
            h2(.id("promises-title")) { "Promises kept" }
            div(.class("backlog-halves")) {
                div(.class("card")) {
                    chart.html(
                        isForPaper: isForPaper,
                        table: HTML {
                            months; explained
                        }
                    )
                }
                div(.class("card stack tight")) { reasons }
            }
        }
    }

    private var chart: BarChart {
        BarChart(
            id: "promises-chart",
            title: "Answered in time and late, by month",
            summary: summary,
            series: ["in time", "late"],
            arrangement: .stacked,
            columns: report.months.enumerated().map { position, month in
                BarChart.Column(
                    label: String(month.month.inWords.prefix(3)),
                    isMinor: position % 3 != 0,
                    name: month.month.inWords,
                    values: [month.total.onTime, month.total.late]
                )
            }
        )
    }

    private var summary: String {
        let total = report.total
        guard let share = total.shareOnTime else { return "Nothing with a due date was answered in these months." }
        let mean = total.meanWorkingDays.map { ", in \(Self.oneDecimal($0)) working days on average" } ?? ""
        return "\(Self.percent(share)) of \(total.onTime + total.late) answers were in time\(mean)."
    }

    private var months: HTML {
        table {
            caption { "Promises kept by month" }
            thead {
                tr {
                    th(.scope("col")) { "Month" }
                    for heading in ["Answered", "In time", "Late", "Share in time"] {
                        th(.scope("col"), .class("numeric")) { heading }
                    }
                }
            }
            tbody {
                for month in report.months.reversed() {
                    tr {
                        th(.scope("row")) { month.month.words(today: model.today) }
                        FigureLink(
                            count: month.total.answered,
                            address: model.list(.answered, in: month.month),
                            counted: "answered in \(month.month.inWords)"
                        ).cell
                        FigureLink(
                            count: month.total.onTime,
                            address: model.list(.onTime, in: month.month),
                            counted: "in time in \(month.month.inWords)"
                        ).cell
                        FigureLink(
                            count: month.total.late,
                            address: model.late(month.month...month.month),
                            counted: "late in \(month.month.inWords)"
                        ).cell
                        td(.class("numeric")) { month.total.shareOnTime.map(Self.percent) ?? "–" }
                    }
                }
            }
        }
    }

    private var explained: HTML {
        p(.class("muted small")) {
            "Spam, second copies and what was answered before it came here are closed and not answered."
        }
    }

    @HTMLBuilder private var reasons: HTML {
        let causes = Self.byCount(report.total.causes)
        if let first = report.months.first?.month, let last = report.months.last?.month, !causes.isEmpty {
            table(.class("groups")) {
                caption { "Why it was late, \(first.inWords) to \(last.inWords)" }
                thead {
                    tr {
                        th(.scope("col")) { "Reason" }
                        th(.scope("col"), .class("numeric")) { "Late" }
                    }
                }
                tbody {
                    for (kind, count) in causes {
                        tr {
                            th(.scope("row")) {
                                kind.inWords
                                ShareBar(value: count, late: 0, most: causes.first?.1 ?? 0).html
                            }
                            FigureLink(
                                count: count,
                                address: model.late(first...last, because: kind),
                                counted: "late, \(kind.inWords)"
                            ).cell
                        }
                    }
                }
            }
            p(.class("small")) { a(.href(model.late(first...last))) { "All that was late, one by one" } }
        } else {
            p(.class("strong")) { "Nothing was answered late in these months." }
        }
    }

    /// Most frequent first, of equals in the order of the causes.
    static func byCount(_ causes: [LatenessCause.Kind: Int]) -> [(LatenessCause.Kind, Int)] {
        let counted = LatenessCause.Kind.allCases.enumerated().map { ($0, $1, causes[$1] ?? 0) }
        return counted.filter { $0.2 > 0 }.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map { ($0.1, $0.2) }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    private static func oneDecimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
