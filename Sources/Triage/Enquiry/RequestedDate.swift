package import WorkingTime

/// Reads the date a requester needs something by, as people write it.
package enum RequestedDate {
    /// The day meant by words such as “31 October”, “Friday 4th December 2026”, “2026-12-04”, “04/12/2026” or
    /// “next Tuesday”, “tomorrow”, for a message received on a day; nil when no single day is meant.
    ///
    /// A date without a year is the next such date on or after the day of receipt. British order: day before month.
    package static func read(_ text: String, received: CivilDate) -> CivilDate? {
        let numbers = words(of: text, with: "-/.").map { $0.last == "." ? String($0.dropLast()) : $0 }
        if let iso = numbers.lazy.compactMap({ CivilDate($0) }).first { return iso }
        if let written = numbers.lazy.compactMap(slashed).first { return written }
        let terms = words(of: text, with: "-/")
        return named(terms, received) ?? near(terms, received) ?? weekday(terms, received)
    }

    /// Runs of letters, digits and `marks`.
    private static func words(of text: String, with marks: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber || marks.contains($0)) }.map(String.init)
    }

    /// Day, month and year between slashes, stops or hyphens.
    private static func slashed(_ word: String) -> CivilDate? {
        let pieces = word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        let numbers = pieces.compactMap { Int($0) }
        guard pieces.count == 3, numbers.count == 3 else { return nil }
        return CivilDate(year: numbers[2] < 100 ? 2000 + numbers[2] : numbers[2], month: numbers[1], day: numbers[0])
    }

    private static func named(_ words: [String], _ received: CivilDate) -> CivilDate? {
        for (index, word) in words.enumerated() {
            guard let month = month(word) else { continue }
            let near = [index - 1, index + 1, index - 2].filter(words.indices.contains)
            guard let day = near.lazy.compactMap({ dayNumber(words[$0]) }).first else { continue }
            let year = words.dropFirst(index + 1).prefix(2).lazy.compactMap { Int($0) }.first { $0 > 1900 }
            if let year { return CivilDate(year: year, month: month, day: day) }
            return next(month: month, day: day, onOrAfter: received)
        }
        return nil
    }

    private static func next(month: Int, day: Int, onOrAfter received: CivilDate) -> CivilDate? {
        (0...4).lazy.compactMap { CivilDate(year: received.year + $0, month: month, day: day) }.first { $0 >= received }
    }

    private static func near(_ words: [String], _ received: CivilDate) -> CivilDate? {
        words.lazy.compactMap { nearDays[$0] }.first.map(received.adding(days:))
    }

    private static func weekday(_ words: [String], _ received: CivilDate) -> CivilDate? {
        let named = words.compactMap { word in weekdays.firstIndex { word == $0 || word == $0.prefix(3) } }
        guard let wanted = named.first, named.count == 1 else { return nil }
        let ahead = (wanted + 1 - received.weekday.rawValue + 7) % 7
        return received.adding(days: ahead == 0 ? 7 : ahead)
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 } ?? (word == "sept" ? 9 : nil)
    }

    private static func dayNumber(_ word: String) -> Int? {
        let digits = word.prefix { $0.isNumber }
        guard let number = Int(digits), (1...31).contains(number) else { return nil }
        return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? number : nil
    }

    private static let nearDays = ["today": 0, "tonight": 0, "heddiw": 0, "tomorrow": 1, "yfory": 1]
    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let months = [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ]
}
