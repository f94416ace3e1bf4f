/// A moment in time in whole seconds since 1 January 1970 00:00 UTC (POSIX time, no leap seconds).
///
/// Every value lies in the years 1 to 9999; arithmetic that would leave this range stops at its end.
package struct Instant: Hashable, Sendable {
    /// Seconds since the Unix epoch, negative before it.
    package let seconds: Int64

    /// The moment so many seconds after the Unix epoch, held within years 1 to 9999.
    package init(seconds: Int64) {
        self.seconds = min(max(seconds, -62_135_596_800), 253_402_300_799)
    }

    /// The moment so many seconds later (earlier, when negative).
    package func adding(seconds more: Int64) -> Instant {
        let (sum, overflow) = seconds.addingReportingOverflow(more)
        return Instant(seconds: overflow ? (more > 0 ? .max : .min) : sum)
    }
}

extension Instant: Comparable {
    package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: LosslessStringConvertible {
    /// Reads RFC 3339 with its zone: `2026-10-03T09:30:00Z`, `2026-10-03 10:30:00.25+01:00`. Fractions of a second
    /// are dropped. Nil for anything else, a time without a zone among it: that would be a guess.
    package init?(_ text: String) {
        var reader = DigitReader(text.utf8)
        guard let date = reader.date(), reader.take(anyOf: "Tt ") != nil, let time = reader.timeOfDay(),
            let offset = reader.zoneOffset(), reader.isAtEnd
        else { return nil }
        self.init(seconds: Int64(date.daysSinceEpoch) * 86_400 + time - offset)
    }

    /// RFC 3339 in UTC: `2026-10-03T09:30:00Z`.
    package var description: String {
        let day = Instant.floorDivide(seconds, by: 86_400)
        let time = Int(seconds - day * 86_400)
        let clock = [time / 3_600, time / 60 % 60, time % 60].map { CivilDate.padded($0, to: 2) }
        return "\(CivilDate(daysSinceEpoch: Int(day)))T" + clock.joined(separator: ":") + "Z"
    }

    /// Division that rounds towards the past, so that the second before an epoch midnight lies in the day before.
    static func floorDivide(_ number: Int64, by divisor: Int64) -> Int64 {
        let quotient = number / divisor
        return number % divisor < 0 ? quotient - 1 : quotient
    }
}

extension Instant: Codable {
    /// Reads the RFC 3339 text.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let instant = Instant(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "“\(text)” is not a moment; write it like 2026-10-03T09:30:00Z"
            )
        }
        self = instant
    }

    /// Writes the RFC 3339 text in UTC.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
