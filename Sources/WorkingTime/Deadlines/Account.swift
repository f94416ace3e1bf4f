/// Tells in plain English how a due date came about: the date first, then the steps in their order, then the basis.
struct Account {
    let reckoning: Reckoning

    init(of reckoning: Reckoning) { self.reckoning = reckoning }

    /// The whole account, one paragraph.
    var text: String {
        [
            headline, receipt, start, wait, count, laterReading, stricterCount, comparison, lateAsking, runningOn,
            provisional, basis,
        ]
        .compactMap { $0 }.joined(separator: " ")
    }

    var rule: DeadlineRule { reckoning.matter.rule }

    // MARK: - The result

    private var headline: String {
        guard reckoning.started != nil else { return notStarted }
        guard let due = reckoning.due else { return "No due date: the requester gave none." }
        if let since = reckoning.pausedSince { return paused(since: since, date: due) }
        switch due {
        case .date(let date) where rule.period == .requested:
            return "Due by the end of \(date.inFullWords), the date the requester gave."
        case .date(let date): return "Due by the end of \(date.inFullWords)."
        case .instant(let instant): return "Due by \(moment(instant))."
        }
    }

    private var notStarted: String {
        let missing = reckoning.matter.waits(.holdsStart).filter { $0.end == nil }
        let things = missing.map { "\($0.reason.inWords) (asked for on \($0.asked.inWords))" }
        return "Not started: the period of \(periodInWords) begins when we have \(Account.list(things))."
    }

    private func paused(since: CivilDate, date: Due) -> String {
        let late = reckoning.counted.tooLate
        let waits = (reckoning.matter.waits(.restarts) + reckoning.matter.waits(.pauses)).filter {
            $0.end == nil && !late.contains($0)
        }
        let things = Account.list(Account.unique(waits.map(\.reason.inWords)))
        let restarts = waits.contains { rule.stop(for: $0.reason) == .restarts }
        let then =
            restarts
            ? "a new period of \(periodInWords) starts on the day clarification comes"
            : "the days until the answer do not count"
        return "Paused since \(since.inFullWords), waiting for \(things); \(then). "
            + "When the clock stopped, the due date was \(date.date(in: reckoning.zone).inFullWords)."
    }

    // MARK: - The start

    private var receipt: String? {
        let local = reckoning.receivedOn
        switch rule.period {
        case .hours(let hours):
            return "Received at \(moment(reckoning.matter.received)); the \(Account.number(hours, "hour")) run from "
                + "that moment, nights, weekends and holidays included."
        case .requested: return "Received \(local.inFullWords)."
        case .workingDays, .calendarDays, .months: break
        }
        // The date is told with its time only where the date in UTC is another one.
        let utc = Int(Instant.floorDivide(reckoning.matter.received.seconds, by: 86_400))
        // The first moment of a day stands for the day alone.
        let isDay = reckoning.matter.received == reckoning.zone.startOfDay(local)
        let received =
            utc == local.daysSinceEpoch || isDay ? local.inFullWords : "at " + moment(reckoning.matter.received)
        return "Received \(received)" + (reckoning.started == local ? dayZero(local) : "") + "."
    }

    /// What moved the start away from the day of receipt.
    private var start: String? {
        guard let started = reckoning.started, started != reckoning.receivedOn else { return nil }
        if let last = reckoning.matter.waits(.restarts).last(where: { $0.end == started }) {
            return "Clarification was asked for on \(last.asked.inFullWords) and came on \(started.inFullWords). A "
                + "clarified request counts as a new one: a full period starts on that day\(dayZero(started))."
        }
        let causes = reckoning.matter.waits(.holdsStart).filter { $0.end == started }.map(\.reason.inWords)
        return "The period starts on \(started.inFullWords), when \(Account.list(Account.unique(causes))) came."
    }

    /// Says which day counts as day 0 and which as day 1, for rules that count days.
    private func dayZero(_ date: CivilDate) -> String {
        switch rule.period {
        case .workingDays:
            let next = reckoning.calendar.adding(workingDays: 1, to: date, in: rule.jurisdiction)
            let works = reckoning.calendar.isWorkingDay(date, in: rule.jurisdiction)
            return ", which is day 0\(works ? "" : " although not a working day"); day 1 is \(next.inFullWords)"
        case .calendarDays: return "; day 1 is \(date.adding(days: 1).inFullWords)"
        case .months, .hours, .requested: return ""
        }
    }

    private func moment(_ instant: Instant) -> String {
        let time = reckoning.zone.localTime(of: instant)
        let clock = CivilDate.padded(time.hour, to: 2) + ":" + CivilDate.padded(time.minute, to: 2)
        return "\(clock) on \(reckoning.zone.date(of: instant).inFullWords) (\(reckoning.zone.identifier) time)"
    }

    private var basis: String? {
        if case .requested = rule.period { return nil }
        return "Basis: \(rule.basis)."
    }
}
