import Triage
import WorkingTime

/// A working pattern as a table: days down, the weeks of its cycle across.
struct PatternWeek {
    let pattern: WorkingPattern
    let caption: String

    var html: HTML {
        div(.class("stack tight")) {
            div(.class("table-frame"), .tabindex(0), .role("region"), .aria("label", caption)) { days }
            p { "\(Words.duration(minutes: pattern.minutesPerWeek)) a week\(isCycle ? " on average" : "")." }
        }
    }

    private var isCycle: Bool { pattern.weeks.count > 1 }

    private var days: HTML {
        table {
            HTML(element: "caption", [], content: HTML(text: caption))
            thead {
                tr {
                    th(.scope("col")) { "Day" }
                    for number in pattern.weeks.indices {
                        th(.scope("col")) { isCycle ? "Week \(number + 1)" : "Hours" }
                    }
                }
            }
            tbody {
                for day in Weekday.allCases where !isFreeWeekend(day) {
                    tr {
                        th(.scope("row")) { day.name }
                        for week in pattern.weeks { cell(week[day.rawValue - 1]) }
                    }
                }
            }
        }
    }

    private func isFreeWeekend(_ day: Weekday) -> Bool {
        day.isWeekend && pattern.weeks.allSatisfy { $0[day.rawValue - 1].isEmpty }
    }

    private func cell(_ windows: [WorkingPattern.Window]) -> HTML {
        td {
            if windows.isEmpty { span(.class("muted")) { "not working" } }
            for window in windows { div { Self.words(window) } }
        }
    }

    private static func words(_ window: WorkingPattern.Window) -> String {
        window.times.replacing("-", with: " to ") + (window.place.map { ", \($0)" } ?? "")
            + (window.duty ? "" : ", project time")
    }
}
