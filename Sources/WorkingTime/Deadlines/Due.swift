/// When something is due: by the end of a day, or at a moment.
package enum Due: Sendable, Hashable {
    /// By the end of that day, local time.
    case date(CivilDate)
    /// At that moment.
    case instant(Instant)

    /// The last second that is in time: the end of the day in that zone, or the moment itself.
    package func moment(in zone: Zone) -> Instant {
        switch self {
        case .date(let date): zone.endOfDay(date)
        case .instant(let instant): instant
        }
    }

    /// The day, or the local day of the moment in that zone.
    package func date(in zone: Zone) -> CivilDate {
        switch self {
        case .date(let date): date
        case .instant(let instant): zone.date(of: instant)
        }
    }
}

extension Due: LosslessStringConvertible {
    /// Reads what `description` writes.
    package init?(_ text: String) {
        if let date = CivilDate(text) {
            self = .date(date)
        } else if let instant = Instant(text) {
            self = .instant(instant)
        } else {
            return nil
        }
    }

    /// `2026-10-03` for a day, `2026-10-03T09:30:00Z` for a moment.
    package var description: String {
        switch self {
        case .date(let date): date.description
        case .instant(let instant): instant.description
        }
    }
}

extension Due: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let due = Due(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "“\(text)” is neither a date like 2026-10-03 nor a moment like 2026-10-03T09:30:00Z"
            )
        }
        self = due
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
