extension Account {
    /// The period in words: `20 working days`, `one month`.
    var periodInWords: String {
        switch rule.period {
        case .workingDays(let count): Account.number(count, "working day")
        case .calendarDays(let count): Account.number(count, "day")
        case .months(let count): Account.number(count, "month")
        case .hours(let count): Account.number(count, "hour")
        case .requested: "the requester’s choice"
        }
    }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ things: [String]) -> String {
        guard let last = things.last, things.count > 1 else { return things.first ?? "" }
        return things.dropLast().joined(separator: ", ") + " and " + last
    }

    /// The same without repetition, in the order of first appearance.
    static func unique(_ things: [String]) -> [String] {
        var seen: Set<String> = []
        return things.filter { seen.insert($0).inserted }
    }

    /// `one month`, `three months`, `20 working days`.
    static func number(_ count: Int, _ unit: String) -> String {
        let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        let number = words.indices.contains(count) ? words[count] : String(count)
        return number + " " + unit + (count == 1 ? "" : "s")
    }

    static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
