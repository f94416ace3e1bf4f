import Triage
import WorkingTime

/// A rule for due dates in words.
struct RuleWords {
    let rule: DeadlineRule

    /// “Freedom of information: 20 working days”; the name alone where it says how long.
    var short: String {
        let name = ClockName.of(rule.name)
        return ["one-day", "five-day", "ten-day", "safeguarding"].contains(rule.name) ? name : "\(name): \(period)"
    }

    /// “20 working days”, “one month”.
    var period: String {
        switch rule.period {
        case .workingDays(let count): Words.count(count, "working day")
        case .calendarDays(let count): Words.count(count, "day")
        case .months(let count): Words.count(count, "month")
        case .hours(let count): Words.count(count, "hour")
        case .requested: "the date they gave"
        }
    }

    /// What waiting does to it, and for what; nil where nothing does.
    var stops: String? {
        let told = DeadlineRule.Stop.allCases.compactMap { stop -> String? in
            let reasons = WaitingReason.allCases.filter { rule.stop(for: $0) == stop }
            guard stop != .runsOn, !reasons.isEmpty else { return nil }
            return "\(Self.said(stop)) for \(Words.list(reasons.map(\.inWords)))"
        }
        return told.isEmpty ? nil : told.joined(separator: "; ")
    }

    private static func said(_ stop: DeadlineRule.Stop) -> String {
        switch stop {
        case .runsOn: "runs on"
        case .pauses: "stands still while you wait"
        case .restarts: "starts anew after waiting"
        case .holdsStart: "does not start while you wait"
        }
    }

    /// The clocks of a category in one sentence; nil for none.
    static func list(_ clocks: [String]) -> String? {
        clocks.isEmpty
            ? nil
            : clocks.map { DeadlineRule.named($0).map { RuleWords(rule: $0).short } ?? $0 }
                .joined(separator: "; ")
    }

    /// Every rule there is, with its words and its source.
    static var overview: HTML {
        div(.class("table-frame"), .tabindex(0), .role("region"), .aria("label", "Clocks")) {
            table {
                caption(.class("visually-hidden")) { "Clocks" }
                thead {
                    tr {
                        for heading in ["Clock", "How long", "Source", "What stops it"] {
                            th(.scope("col")) { heading }
                        }
                    }
                }
                tbody {
                    for rule in DeadlineRule.all {
                        tr {
                            th(.scope("row")) { ClockName.of(rule.name) }
                            td { RuleWords(rule: rule).period }
                            td { rule.basis }
                            td { RuleWords(rule: rule).stops ?? "nothing" }
                        }
                    }
                }
            }
        }
    }
}
