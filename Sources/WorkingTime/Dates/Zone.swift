import Foundation

/// A time zone as a table of its clock changes from 1970 to 2100, read once from the system's zone data.
///
/// Conversions are integer arithmetic and a binary search. Before 1970 and after 2100 the nearest known offset holds.
package struct Zone: Sendable {
    /// The IANA name, such as `Europe/London`.
    package let identifier: String

    /// When each stretch of constant offset begins, in epoch seconds, ascending; the first is the start of all time.
    private let starts: [Int64]

    /// Seconds east of Greenwich in each stretch.
    private let offsets: [Int64]

    /// Reads the zone's changes. Throws `Unknown` when the system has no zone of that name.
    package init(_ identifier: String) throws(Unknown) {
        guard let zone = TimeZone(identifier: identifier) else { throw Unknown(identifier: identifier) }
        self.identifier = identifier
        (starts, offsets) = Zone.changes(in: zone)
    }

    /// The local calendar day at a moment.
    package func date(of instant: Instant) -> CivilDate {
        CivilDate(daysSinceEpoch: Int(Instant.floorDivide(localSeconds(of: instant), by: 86_400)))
    }

    /// The local time of day at a moment: hour 0 to 23, minute 0 to 59.
    package func localTime(of instant: Instant) -> (hour: Int, minute: Int) {
        let local = localSeconds(of: instant)
        let time = Int(local - Instant.floorDivide(local, by: 86_400) * 86_400)
        return (time / 3_600, time / 60 % 60)
    }

    /// The first second of a local day. Where the clock skips midnight that is the first second after the gap.
    package func startOfDay(_ date: CivilDate) -> Instant { moment(on: date, minute: 0) }

    /// The first second at which the clock shows so many minutes since midnight (0 to 1,440) or more on a local day.
    /// A time that comes twice is taken the first time; where the clock skips it, that is the first second after the
    /// gap.
    package func moment(on date: CivilDate, minute: Int) -> Instant {
        let local = Int64(date.daysSinceEpoch) * 86_400 + Int64(min(max(minute, 0), 1_440)) * 60
        var stretch = index(at: local - 86_400)
        while stretch + 1 < starts.count {
            let start = max(starts[stretch], local - offsets[stretch])
            if start < starts[stretch + 1] { return Instant(seconds: start) }
            stretch += 1
        }
        return Instant(seconds: max(starts[stretch], local - offsets[stretch]))
    }

    /// Whether the clock may change on that local day: true on the days of a change and their neighbours, never false
    /// on a day of a change.
    func mayChange(on date: CivilDate) -> Bool {
        let midnight = Int64(date.daysSinceEpoch) * 86_400
        let stretch = index(at: midnight - 86_400)
        return stretch + 1 < starts.count && starts[stretch + 1] <= midnight + 2 * 86_400
    }

    /// The last second of a local day: one before the next day begins.
    package func endOfDay(_ date: CivilDate) -> Instant {
        guard date < .latest else { return Instant(seconds: .max) }
        return startOfDay(date.adding(days: 1)).adding(seconds: -1)
    }

    /// How many minutes local time is ahead of UTC at a moment.
    package func offsetMinutes(at instant: Instant) -> Int { Int(offsets[index(at: instant.seconds)] / 60) }

    private func localSeconds(of instant: Instant) -> Int64 {
        instant.seconds + offsets[index(at: instant.seconds)]
    }

    /// The stretch that holds a moment.
    private func index(at seconds: Int64) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= seconds { low = middle } else { high = middle }
        }
        return low
    }
}

extension Zone: Hashable {
    package static func == (left: Zone, right: Zone) -> Bool { left.identifier == right.identifier }

    package func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

extension Zone {
    /// The system has no time zone of this name.
    package struct Unknown: Error, Hashable, CustomStringConvertible {
        /// The name that was asked for.
        package let identifier: String

        /// What happened and what to do.
        package var description: String {
            "The time zone “\(identifier)” is not known here. Check its spelling (an example is Europe/London). If "
                + "Europe/London itself is refused, the program was linked with --static-swift-stdlib, which leaves "
                + "the zone data out: link it dynamically; or the system's zone data (package tzdata) is missing."
        }
    }

    /// Steps through 1970–2100 a week at a time (no zone changes its clock and back within one) and narrows each
    /// change down to its minute; clock changes since 1970 fall on whole minutes.
    private static func changes(in zone: TimeZone) -> (starts: [Int64], offsets: [Int64]) {
        func offset(at minute: Int64) -> Int64 {
            Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minute * 60))))
        }
        var starts = [Int64.min]
        var offsets = [offset(at: 0)]
        let week: Int64 = 7 * 24 * 60
        for begin in stride(from: Int64(0), to: 131 * 366 * 24 * 60, by: Int64.Stride(week)) {
            guard offset(at: begin + week) != offsets[offsets.count - 1] else { continue }
            var before = begin
            var after = begin + week
            while after - before > 1 {
                let middle = (before + after) / 2
                if offset(at: middle) == offsets[offsets.count - 1] { before = middle } else { after = middle }
            }
            starts.append(after * 60)
            offsets.append(offset(at: after))
        }
        return (starts, offsets)
    }
}
