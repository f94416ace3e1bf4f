package import WorkingTime

extension Words {
    /// “Carys”, “Carys and Tom”, “Ada, Carys and Tom”.
    package static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// The first of many, and how many more there are.
    package static func some(_ items: [String], most: Int = 12) -> String {
        guard items.count > most else { return list(items) }
        return items.prefix(most).joined(separator: ", ") + " and \(items.count - most) more"
    }

    /// “1 account”, “2 accounts”.
    package static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// “1 open enquiry”, “2 open enquiries”: for nouns whose plural is not made with an s.
    package static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// “1 was”, “2 were”.
    package static func were(_ number: Int) -> String { "\(number) \(number == 1 ? "was" : "were")" }

    /// “1 is”, “2 are”.
    package static func are(_ number: Int) -> String { "\(number) \(number == 1 ? "is" : "are")" }

    /// “7 hours”, “7 hours 30 minutes”, “45 minutes”.
    package static func duration(minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        guard hours > 0 else { return count(rest, "minute") }
        return count(hours, "hour") + (rest > 0 ? " " + count(rest, "minute") : "")
    }

    /// “on 3 October 2026”, “from 3 October 2026 to 5 October 2026”.
    package static func span(_ first: CivilDate, _ last: CivilDate) -> String {
        first == last ? "on \(first.inWords)" : "from \(first.inWords) to \(last.inWords)"
    }
}
