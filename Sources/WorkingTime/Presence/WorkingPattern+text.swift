extension WorkingPattern: LosslessStringConvertible {
    /// Reads the text that people type.
    ///
    /// Weeks are separated by `/`, items within a week by commas. An item is one or several days (`Mon`, `Mon-Fri`,
    /// `Mon Wed`), then hours; words after hours hold for all hours since the last words: a place, and `project` for
    /// work that is no inbox duty. Days that are not named are free; a week without work is `off`.
    package init(parsing text: String) throws(PatternError) {
        try self.init(weeks: PatternReader.weeks(of: text))
    }

    /// Reads the same text; nil when it is no pattern.
    package init?(_ text: String) {
        guard let pattern = try? WorkingPattern(parsing: text) else { return nil }
        self = pattern
    }

    /// The one canonical text of this pattern, which reads back as the same pattern.
    package var description: String { weeks.map(WorkingPattern.text).joined(separator: " / ") }

    /// A week: neighbouring days with the same windows together.
    private static func text(of week: [[Window]]) -> String {
        var items: [String] = []
        var day = 0
        while day < week.count {
            let next = week[day...].firstIndex { $0 != week[day] } ?? week.count
            items += self.items(of: week[day]).map { name(day, through: next - 1) + $0 }
            day = next
        }
        return items.isEmpty ? "off" : items.joined(separator: ", ")
    }

    /// The windows of a day, hours with the same words together. Hours without words end their item when others with
    /// words follow, which would else hold for them too.
    private static func items(of windows: [Window]) -> [String] {
        var items: [String] = []
        var endsPlain = true
        for (index, window) in windows.enumerated() {
            let words = window.words
            let sameBefore = index > 0 && windows[index - 1].words == words
            let sameAfter = index + 1 < windows.count && windows[index + 1].words == words
            if endsPlain, !sameBefore { items.append("") }
            items[items.count - 1] += " " + window.times + (sameAfter ? "" : words)
            endsPlain = words.isEmpty
        }
        return items
    }

    private static func name(_ first: Int, through last: Int) -> String {
        let names = [first, last].compactMap { Weekday(rawValue: $0 + 1)?.name.prefix(3) }
        return first == last ? names.prefix(1).joined() : names.joined(separator: "-")
    }
}

extension WorkingPattern.Window {
    /// `09:00-12:30`.
    package var times: String { WorkingPattern.Window.clock(start) + "-" + WorkingPattern.Window.clock(end) }

    /// The words after the hours, each with a space before it.
    fileprivate var words: String { (place.map { " " + $0 } ?? "") + (duty ? "" : " project") }

    private static func clock(_ minute: Int) -> String {
        CivilDate.padded(minute / 60, to: 2) + ":" + CivilDate.padded(minute % 60, to: 2)
    }
}

extension WorkingPattern: Codable {
    /// Reads the text.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            try self.init(parsing: text)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    /// Writes the canonical text.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
