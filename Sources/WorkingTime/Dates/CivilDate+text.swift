extension CivilDate: LosslessStringConvertible {
    /// Reads exactly `2026-10-03` (ISO 8601 extended form, ASCII digits); nil for anything else and for no such day.
    package init?(_ iso: String) {
        var digits = DigitReader(iso.utf8)
        guard let date = digits.date(), digits.isAtEnd else { return nil }
        self = date
    }

    /// ISO 8601: `2026-10-03`.
    package var description: String {
        let (year, month, day) = parts
        return CivilDate.padded(year, to: 4) + "-" + CivilDate.padded(month, to: 2) + "-" + CivilDate.padded(day, to: 2)
    }

    /// As people read it: `3 October 2026`.
    package var inWords: String {
        let (year, month, day) = parts
        return "\(day) \(CivilDate.monthName(month)) \(year)"
    }

    /// As people read it when the day of the week matters: `Saturday 3 October 2026`.
    package var inFullWords: String { weekday.name + " " + inWords }

    /// The English name of a month, 1 to 12.
    static func monthName(_ month: Int) -> String {
        switch month {
        case 1: "January"
        case 2: "February"
        case 3: "March"
        case 4: "April"
        case 5: "May"
        case 6: "June"
        case 7: "July"
        case 8: "August"
        case 9: "September"
        case 10: "October"
        case 11: "November"
        default: "December"
        }
    }

    /// A number with zeros before it.
    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension CivilDate: Codable {
    /// Reads the ISO text.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = CivilDate(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "“\(text)” is not a date; write it like 2026-10-03"
            )
        }
        self = date
    }

    /// Writes the ISO text.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
