/// A recurrence rule (RFC 5545 §3.3.10) in plain words, where it is simple enough to be said in a few.
enum RecurrencePhrase {
    /// Such as "every week on Monday and Wednesday, until 3 December 2026"; of a rule that is not simple, that it
    /// repeats.
    static func words(_ rule: String) -> String {
        var fields: [String: String] = [:]
        for pair in rule.uppercased().split(separator: ";").prefix(20) {
            let sides = pair.split(separator: "=", maxSplits: 1)
            if sides.count == 2 { fields[String(sides[0])] = String(sides[1]) }
        }
        let isSimple = Set(fields.keys).isSubset(of: [
            "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "WKST",
        ])
        guard isSimple, let core = core(fields) else { return "repeats by a rule of its own" }
        return core + end(fields)
    }

    private static func core(_ fields: [String: String]) -> String? {
        guard let frequency = fields["FREQ"], let unit = units[frequency] else { return nil }
        let interval = fields["INTERVAL"].flatMap(Int.init) ?? 1
        guard (1...999).contains(interval) else { return nil }
        let every = interval == 1 ? "every \(unit)" : "every \(interval) \(unit)s"
        switch (frequency, fields["BYDAY"], fields["BYMONTHDAY"]) {
        case (_, nil, nil): return every
        case ("WEEKLY", "MO,TU,WE,TH,FR", nil) where interval == 1: return "every weekday"
        case ("WEEKLY", let days?, nil): return weekdays(days).map { "\(every) on \($0)" }
        case ("MONTHLY", let day?, nil): return ordinalDay(day).map { "\(every) on the \($0)" }
        case ("MONTHLY", nil, let day?): return Int(day).flatMap(monthDay).map { "\(every) on \($0)" }
        default: return nil
        }
    }

    private static func end(_ fields: [String: String]) -> String {
        if let count = fields["COUNT"].flatMap(Int.init), count > 0 {
            return count == 1 ? ", once" : ", \(count) times"
        }
        guard let until = fields["UNTIL"], let time = CalendarTime(Array(until.utf8)[...], zone: nil) else { return "" }
        return ", until \(time.day.shortWords)"
    }

    private static func weekdays(_ list: String) -> String? {
        let codes = list.split(separator: ",")
        let names = codes.prefix(7).compactMap { days[String($0)] }
        guard let last = names.last, names.count == codes.count else { return nil }
        return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
    }

    /// `1MO`, `-1FR`.
    private static func ordinalDay(_ code: String) -> String? {
        guard let day = days[String(code.suffix(2))], let ordinal = ordinals[String(code.dropLast(2))] else {
            return nil
        }
        return "\(ordinal) \(day)"
    }

    private static func monthDay(_ number: Int) -> String? {
        if number == -1 { return "the last day" }
        return (1...31).contains(number) ? "day \(number)" : nil
    }

    private static let units = ["DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"]
    private static let days = [
        "MO": "Monday", "TU": "Tuesday", "WE": "Wednesday", "TH": "Thursday", "FR": "Friday", "SA": "Saturday",
        "SU": "Sunday",
    ]
    private static let ordinals = [
        "1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last", "-2": "second to last",
    ]
}
