extension Account {
    /// How the period was counted to its end.
    var count: String? {
        guard let start = reckoning.started, case .date(let due) = reckoning.due else { return nil }
        switch rule.period {
        case .workingDays(let days): return workingDayCount(of: days, from: start, to: due)
        case .calendarDays(let days):
            let end = start.adding(days: days)
            return "Day \(days) is \(end.inFullWords)." + rolling(from: end, to: due)
        case .months(let months): return monthCount(of: months, from: start, to: due)
        case .hours, .requested: return nil
        }
    }

    private func workingDayCount(of days: Int, from start: CivilDate, to due: CivilDate) -> String {
        let holidays = reckoning.calendar.observed(after: start, through: due, in: rule.jurisdiction)
        let place = rule.jurisdiction == .unitedKingdom ? "any part of the United Kingdom" : "England and Wales"
        let none = reckoning.isProvisional ? "; no such holiday is known here." : "; no such holiday falls here."
        let named = holidays.isEmpty ? none : ", here \(names(of: holidays))."
        let text = "Weekends and bank holidays in \(place) do not count" + named
        if reckoning.stoppedCount > 0 {
            return text + " Leaving the days of waiting out, day \(days) is \(due.inFullWords)."
        }
        return days == 1 ? text : text + " Day \(days) is \(due.inFullWords)."
    }

    /// Months end on the corresponding date; where the month is too short for it, on its last day.
    private func monthCount(of months: Int, from start: CivilDate, to due: CivilDate) -> String {
        let end = start.addingMonths(months)
        let later = Account.number(months, "month") + " later"
        var text = "The corresponding date \(later) is \(end.inFullWords)."
        if start.day != end.day {
            text =
                "\(Account.capitalised(later)) there is no \(start.day) \(CivilDate.monthName(end.month)), so the "
                + "period ends on the last day of the month, \(end.inFullWords)."
        }
        let last = end.adding(days: reckoning.stoppedCount)
        if last != end { text += " With the \(stoppedInWords) that \(doNot) count, that becomes \(last.inFullWords)." }
        return text + rolling(from: last, to: due)
    }

    private func rolling(from last: CivilDate, to due: CivilDate) -> String {
        guard last != due else { return "" }
        let calendar = reckoning.calendar
        let holiday = calendar.observed(after: last.adding(days: -1), through: last, in: rule.jurisdiction).first
        let more = calendar.observed(after: last, through: due, in: rule.jurisdiction)
        let reason = holiday.map { "a bank holiday (\($0.shortTitle))" } ?? "not a working day"
        let verb = more.count == 1 ? "is" : "are"
        let also = more.isEmpty ? "" : "; \(names(of: more)) \(verb) no working day\(more.count == 1 ? "" : "s") either"
        return " That is \(reason), so the period runs on to the next working day, \(due.inFullWords)\(also)."
    }

    /// The section 45 Code of 2018 takes a request that comes on a day off for received on the next working day. The
    /// Commissioner does not, and the earlier date is the safe one; the other is told for information.
    var laterReading: String? {
        guard rule.codeDeemsNextWorkingDay, let start = reckoning.started else { return nil }
        let deemed = reckoning.calendar.nextWorkingDay(onOrAfter: start, in: rule.jurisdiction)
        let other = reckoning.counting.due(from: deemed, withoutCounting: reckoning.stoppedCount)
        guard deemed != start, case .date(let date) = other else { return nil }
        return "The section 45 Code of 2018 would take \(deemed.inFullWords) for the day of receipt, which would give "
            + "\(date.inFullWords); the earlier date, the Commissioner’s reading, is the safe one."
    }

    /// Dates with their names, at most eight of them, and where they are kept unless that is everywhere the rule looks.
    private func names(of holidays: [ObservedHoliday]) -> String {
        var names = holidays.prefix(8).map { holiday in
            "\(holiday.date.inFullWords) (\(holiday.shortTitle)\(places(of: holiday)))"
        }
        if holidays.count > 8 { names.append(Account.number(holidays.count - 8, "other")) }
        return Account.list(names)
    }

    private func places(of holiday: ObservedHoliday) -> String {
        let missing = rule.jurisdiction.divisions.filter { !holiday.divisions.contains($0) }
        guard !missing.isEmpty else { return "" }
        if holiday.divisions.count == 1 { return ", only in " + Account.list(holiday.divisions.map(\.name)) }
        return ", not in " + Account.list(missing.map(\.name))
    }
}
