import WorkingTime

/// The rules once more, written from the specification as slowly and plainly as can be: it walks day by day and asks
/// each day what it is. It shares nothing with the product but `CivilDate`.
struct NaiveReference {
    struct Answer: Equatable {
        var started: CivilDate?
        var original: String?
        var due: String?
        var pausedSince: CivilDate?
        var provisional: Bool
    }

    let anywhere: Set<CivilDate>
    let englandAndWales: Set<CivilDate>
    let years: ClosedRange<Int>

    static let freedom = [
        "foi": 20, "foi-extended": 40, "foi-transferred": 30, "foi-review": 20, "eir": 20,
        "eir-complex": 40, "eir-review": 40,
    ]
    static let service = [
        "acknowledge": 2, "one-day": 1, "five-day": 5, "ten-day": 10, "complaint": 10,
        "complaint-review": 10, "complaint-appeal": 15, "correspondence": 20,
    ]
    static let access = ["subject-access": 1, "subject-access-extended": 3]

    func answer(rule: String, receivedSeconds: Int64, waits: [Pause], requested: CivilDate?) -> Answer {
        let received = NaiveReference.londonDate(receivedSeconds)
        if rule == "safeguarding" {
            let due = Instant(seconds: receivedSeconds + 86_400).description
            return Answer(started: received, original: due, due: due, provisional: false)
        }
        if rule == "needed-by" {
            let due = requested?.description
            return Answer(started: received, original: due, due: due, provisional: false)
        }
        if let days = NaiveReference.freedom[rule] { return freedom(days, received, waits) }
        if let days = NaiveReference.service[rule] {
            let stopping = waits.filter { $0.reason != .thirdParty }
            return running(days, anywhere: false, from: received, received, stopping, nil)
        }
        if rule == "parliamentary" { return running(15, anywhere: false, from: received, received, [], nil) }
        if let months = NaiveReference.access[rule] { return access(months, received, waits) }
        var day = received
        for _ in 1...30 { day = day.adding(days: 1) }
        let due = rolled(day)
        return finished(received, due, due, nil)
    }

    private func freedom(_ days: Int, _ received: CivilDate, _ waits: [Pause]) -> Answer {
        var start = received
        var openSince: CivilDate?
        for wait in waits where wait.reason == .clarification {
            if let answered = wait.answered {
                if answered > start { start = answered }
            } else if openSince.map({ wait.asked < $0 }) ?? true {
                openSince = wait.asked
            }
        }
        return running(days, anywhere: true, from: start, received, waits.filter { $0.reason == .fee }, openSince)
    }

    /// Walks working days. Each wait, in the order of asking, takes its own working days out, if on the day of asking
    /// the due date, found by walking there, had not passed.
    private func running(
        _ days: Int,
        anywhere: Bool,
        from start: CivilDate,
        _ received: CivilDate,
        _ stopping: [Pause],
        _ openSince: CivilDate?
    ) -> Answer {
        var since = openSince.map { $0 < start ? start : $0 }
        var out: Set<CivilDate> = []
        for wait in stopping.sorted(by: { $0.asked < $1.asked }) {
            if let since, wait.asked >= since { break }
            if wait.asked > walk(start, days + out.count, anywhere) { continue }
            guard let answered = wait.answered else {
                since = wait.asked < start ? start : wait.asked
                break
            }
            var day = wait.asked
            while day < answered {
                day = day.adding(days: 1)
                if day > start, works(day, anywhere: anywhere) { out.insert(day) }
            }
        }
        if let since { out = out.filter { $0 <= since } }
        return finished(start, walk(received, days, anywhere), walk(start, days + out.count, anywhere), since)
    }

    private func access(_ months: Int, _ received: CivilDate, _ waits: [Pause]) -> Answer {
        let original = rolled(month(received, months))
        var start = received
        for wait in waits where [.identity, .authority, .fee].contains(wait.reason) {
            guard let answered = wait.answered else {
                return Answer(original: original.description, provisional: unknown(original) || unknown(received))
            }
            if answered > start { start = answered }
        }
        var since: CivilDate?
        var out: Set<CivilDate> = []
        for wait in waits.filter({ $0.reason == .clarification }).sorted(by: { $0.asked < $1.asked }) {
            if wait.asked > rolled(later(month(start, months), out.count)) { continue }
            guard let answered = wait.answered else {
                since = wait.asked < start ? start : wait.asked
                break
            }
            var day = wait.asked
            while day < answered {
                day = day.adding(days: 1)
                if day > start { out.insert(day) }
            }
        }
        if let since { out = out.filter { $0 <= since } }
        return finished(start, original, rolled(later(month(start, months), out.count)), since)
    }

    private func later(_ date: CivilDate, _ days: Int) -> CivilDate {
        (0..<days).reduce(date) { day, _ in day.adding(days: 1) }
    }

    private func finished(_ start: CivilDate, _ original: CivilDate, _ due: CivilDate, _ since: CivilDate?) -> Answer {
        Answer(
            started: start,
            original: original.description,
            due: due.description,
            pausedSince: since,
            provisional: unknown(due) || unknown(start)
        )
    }

    private func unknown(_ date: CivilDate) -> Bool { !years.contains(date.year) }

    private func works(_ day: CivilDate, anywhere uk: Bool) -> Bool {
        if day.weekday == .saturday || day.weekday == .sunday { return false }
        return uk ? !anywhere.contains(day) : !englandAndWales.contains(day)
    }

    private func walk(_ start: CivilDate, _ count: Int, _ uk: Bool) -> CivilDate {
        var (day, left) = (start, count)
        while left > 0 {
            day = day.adding(days: 1)
            if works(day, anywhere: uk) { left -= 1 }
        }
        return day
    }

    private func rolled(_ date: CivilDate) -> CivilDate {
        var day = date
        while !works(day, anywhere: false) { day = day.adding(days: 1) }
        return day
    }

    /// The same day of the month, or the nearest earlier one that the month has.
    private func month(_ date: CivilDate, _ count: Int) -> CivilDate {
        var (year, month) = (date.year, date.month)
        for _ in 0..<count {
            month += 1
            if month == 13 { (year, month) = (year + 1, 1) }
        }
        var day = date.day
        while true {
            if let found = CivilDate(year: year, month: month, day: day) { return found }
            day -= 1
        }
    }

    /// London is an hour ahead of UTC from 01:00 UTC on the last Sunday of March to that of October.
    static func londonDate(_ seconds: Int64) -> CivilDate {
        let year = CivilDate(daysSinceEpoch: Int(seconds / 86_400)).year
        let summer = lastSunday(year, 3)..<lastSunday(year, 10)
        let local = summer.contains(seconds - 3_600) ? seconds + 3_600 : seconds
        return CivilDate(daysSinceEpoch: Int(local / 86_400))
    }

    private static func lastSunday(_ year: Int, _ month: Int) -> Int64 {
        for day in stride(from: 31, to: 24, by: -1) {
            if let date = CivilDate(year: year, month: month, day: day), date.weekday == .sunday {
                return Int64(date.daysSinceEpoch) * 86_400
            }
        }
        return 0
    }
}
