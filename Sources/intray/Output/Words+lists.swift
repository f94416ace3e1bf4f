import WorkingTime

extension Words {
    /// “Carys”, “Carys and Tom”, “Ada, Carys and Tom”.
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// The first of many, and how many more there are.
    static func some(_ items: [String], most: Int = 12) -> String {
        guard items.count > most else { return list(items) }
        return items.prefix(most).joined(separator: ", ") + " and \(items.count - most) more"
    }

    /// “1 open enquiry”, “2 open enquiries”: for nouns whose plural is not made with an s.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// “1 was”, “2 were”.
    static func were(_ number: Int) -> String { "\(number) \(number == 1 ? "was" : "were")" }

    /// “1 is”, “2 are”.
    static func are(_ number: Int) -> String { "\(number) \(number == 1 ? "is" : "are")" }

    /// “7 hours”, “7 hours 30 minutes”, “45 minutes”.
    static func duration(minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        guard hours > 0 else { return count(rest, "minute") }
        return count(hours, "hour") + (rest > 0 ? " " + count(rest, "minute") : "")
    }

    /// “on 3 October 2026”, “from 3 October 2026 to 5 October 2026”.
    static func span(_ first: CivilDate, _ last: CivilDate) -> String {
        first == last ? "on \(first.inWords)" : "from \(first.inWords) to \(last.inWords)"
    }

    /// “Monday 7 December 2026 at 09:00”.
    func fullMoment(_ moment: Instant) -> String { "\(zone.date(of: moment).weekday.name) \(self.moment(moment))" }
}
