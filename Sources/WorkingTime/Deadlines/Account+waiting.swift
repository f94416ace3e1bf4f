extension Account {
    /// The finished waits whose days do not count.
    var wait: String? {
        guard let started = reckoning.started else { return nil }
        let waits = reckoning.counted.ended.filter { pause in
            pause.end.map { $0 > max(pause.asked, started) } ?? false
        }
        guard !waits.isEmpty else { return nil }
        let opening = "We waited " + Account.spans(of: waits)
        guard reckoning.stoppedCount > 0 else { return opening + "; no \(stoppedUnit) fell in that time." }
        return opening + "; \(stoppedInWords) \(which(waits, from: started)) \(doNot) count."
    }

    /// Says which of the days waited are meant: the day of asking counts as running, and so does all before the start.
    private func which(_ waits: [Pause], from started: CivilDate) -> String {
        if waits.contains(where: { $0.asked < started }) { return "of that, within the period," }
        let each = waits.map { StoppedDays([$0], after: started, upTo: reckoning.pausedSince) }
        let overlap = each.map(reckoning.counting.days).reduce(0, +) > reckoning.stoppedCount
        let days = waits.count == 1 ? "after the day of asking" : "after the days of asking"
        return days + (overlap ? " (a day waited for twice is one day)" : "")
    }

    /// `for the fee from 3 March 2026 to 5 March 2026 and from 9 March 2026 to 10 March 2026`.
    private static func spans(of waits: [Pause]) -> String {
        list(
            unique(waits.map(\.reason.inWords)).map { thing in
                let spans = waits.filter { $0.reason.inWords == thing }.map { pause in
                    "from \(pause.asked.inWords)" + (pause.end.map { " to \($0.inWords)" } ?? "")
                }
                return "for \(thing) " + list(spans)
            }
        )
    }

    /// The statute leaves out the day of asking as well as the day of the answer; ours is a day stricter each time.
    var stricterCount: String? {
        guard case .months = rule.period, let started = reckoning.started, reckoning.stoppedCount > 0 else {
            return nil
        }
        let generous = StoppedDays(
            reckoning.counted.ended,
            after: started,
            upTo: reckoning.pausedSince,
            includingDayOfAsking: true
        )
        let other = reckoning.counting.due(from: started, withoutCounting: generous.count)
        guard case .date(let date) = other else { return nil }
        let result = other == reckoning.due ? "here gives the same date" : "would give \(date.inFullWords)"
        return "This is the stricter count: the statute leaves out the day of asking as well as the day of the answer, "
            + "which \(result)."
    }

    /// The date as it would be without the waits, where they moved it.
    var comparison: String? {
        guard let original = reckoning.original?.date(in: reckoning.zone) else { return nil }
        guard let due = reckoning.due else {
            return "Counted from the day of receipt, it would be due on \(original.inFullWords)."
        }
        guard due != reckoning.original else { return nil }
        let condition =
            reckoning.started == reckoning.receivedOn
            ? "Had nothing stopped the clock" : "Counted from the day of receipt"
        return condition + ", it would have been due on \(original.inFullWords)."
    }

    /// A clock that had run out before anybody asked was late already; what was asked then does not undo that.
    var lateAsking: String? {
        let late = reckoning.counted.tooLate
        if !late.isEmpty {
            return "Waiting \(Account.spans(of: late)) began after the due date and does not move it."
        }
        guard let first = reckoning.matter.waits(.restarts).first, case .date(let base) = reckoning.original,
            first.asked > base
        else { return nil }
        return "When clarification was first asked for, on \(first.asked.inFullWords), that date had passed."
    }

    /// The waits that do not stop this clock, so that nobody relies on them.
    var runningOn: String? {
        let reasons = Account.unique(reckoning.matter.waits(.runsOn).map(\.reason.inWords))
        guard !reasons.isEmpty else { return nil }
        return "Waiting for \(Account.list(reasons)) does not stop this clock."
    }

    var provisional: String? {
        guard reckoning.isProvisional else { return nil }
        let calendar = reckoning.calendar
        return "Provisional: bank holidays are known for \(calendar.firstYear) to \(calendar.lastYear) only, "
            + "so this date may move."
    }

    // MARK: - Quantities

    /// The days that do not count: `five working days`.
    var stoppedInWords: String { Account.number(reckoning.stoppedCount, stoppedUnit) }

    var doNot: String { reckoning.stoppedCount == 1 ? "does not" : "do not" }

    private var stoppedUnit: String {
        if case .workingDays = rule.period { return "working day" }
        return "day"
    }
}
