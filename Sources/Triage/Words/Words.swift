package import WorkingTime

/// Dates, numbers and lists in the words people use.
package struct Words: Sendable {
    package let zone: Zone
    package let now: Instant

    package init(zone: Zone, now: Instant) {
        self.zone = zone
        self.now = now
    }

    /// “3 October 2026”.
    package func day(_ moment: Instant) -> String { zone.date(of: moment).inWords }

    /// “3 October 2026 at 09:15”.
    package func moment(_ moment: Instant) -> String {
        "\(day(moment)) at \(clockTime(moment))"
    }

    /// “09:15”, the office's time.
    package func clockTime(_ moment: Instant) -> String {
        let (hour, minute) = zone.localTime(of: moment)
        return "\(Self.twoDigits(hour)):\(Self.twoDigits(minute))"
    }

    /// “Monday 7 December 2026 at 09:00”.
    package func fullMoment(_ moment: Instant) -> String {
        "\(zone.date(of: moment).weekday.name) \(self.moment(moment))"
    }

    /// When something came: the day alone where no more is known, which is kept as its first second.
    package func receipt(_ moment: Instant) -> String {
        zone.startOfDay(zone.date(of: moment)) == moment ? day(moment) : self.moment(moment)
    }

    /// A date of the read model, ISO 8601, in words.
    package func day(_ iso: String) -> String { CivilDate(iso)?.inWords ?? iso }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
