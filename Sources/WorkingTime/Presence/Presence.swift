/// When somebody works, or a post that several people share.
///
/// Bank holidays of England and Wales are days off; privilege days are absences. Days, hours and half days are those of
/// the zone. All of it is integer arithmetic over what was handed in: the same arguments give the same answer.
package struct Presence: Sendable {
    /// Everybody who holds the post: one for a person, none for a vacant post.
    let people: [Timetable]

    /// When one person works.
    ///
    /// - Parameters:
    ///   - periods: patterns in any order; on each day the newest in force holds, before the first and without any the
    ///     standard one. Of two from the same day the later in the list holds.
    ///   - absences: in any order; they may overlap. Provisional ones take nobody away.
    ///   - calendar: whose holidays of England and Wales are days off.
    ///   - zone: the clock on the wall, Europe/London for the offices of England and Wales.
    package init(
        _ periods: [PatternPeriod] = [],
        absences: [Absence] = [],
        calendar: HolidayCalendar,
        zone: Zone
    ) {
        people = [Timetable(periods, absences: absences, calendar: calendar, zone: zone)]
    }

    private init(people: [Timetable]) { self.people = people }

    /// A post that these share (all in the same zone): somebody is there when any of them is, and two at once count once.
    package static func shared(by holders: [Presence]) -> Presence {
        Presence(people: holders.flatMap(\.people))
    }

    /// The zone whose days these are; nil for a post that nobody holds.
    var zone: Zone? { people.first?.zone }

    /// The windows that begin on that day, in order, without overlap.
    package func windows(on date: CivilDate) -> [WorkingWindow] {
        people.count == 1 ? people[0].windows(on: date) : WindowUnion.of(people.map { $0.windows(on: date) })
    }

    /// Whether there is any work on that day.
    package func works(on date: CivilDate) -> Bool { minutes(on: date) > 0 }

    /// Minutes of work on that day, as they really pass: on the days the clocks change, what is skipped is left out and
    /// what is repeated counts twice.
    package func minutes(on date: CivilDate) -> Int {
        people.count == 1
            ? people[0].minutes(on: date) : Int(windows(on: date).reduce(0) { $0 + $1.seconds } / 60)
    }

    /// Whole minutes of work from the first of these seconds to the last, both included; zero when they are the wrong way
    /// round. The cost grows with the number of days between them.
    package func minutes(from: Instant, through: Instant) -> Int {
        guard from <= through, let zone else { return 0 }
        let first = zone.date(of: from)
        let last = zone.date(of: through)
        guard first < last else { return Int(seconds(on: first, from: from, through: through) / 60) }
        var seconds = seconds(on: first, from: from, through: through)
        seconds += self.seconds(on: last, from: from, through: through)
        for day in first.daysSinceEpoch + 1..<last.daysSinceEpoch {
            seconds += Int64(minutes(on: CivilDate(daysSinceEpoch: day))) * 60
        }
        return Int(seconds / 60)
    }

    /// The day itself when there is work on it, else the next one with some; nil when there is none within 400 days.
    package func nextDay(onOrAfter date: CivilDate) -> CivilDate? {
        (0..<400).lazy.map { date.adding(days: $0) }.first(where: works)
    }

    /// The window somebody is in at that moment, else the next to begin; nil when there is none within 400 days.
    package func nextWindow(from moment: Instant) -> WorkingWindow? {
        guard let zone else { return nil }
        let today = zone.date(of: moment)
        return (0..<400).lazy.compactMap { ahead in
            windows(on: today.adding(days: ahead)).first { $0.end > moment }
        }.first
    }

    /// Whether somebody is at work at that moment.
    package func isPresent(at moment: Instant) -> Bool {
        guard let zone else { return false }
        return windows(on: zone.date(of: moment)).contains { $0.contains(moment) }
    }

    /// The absences that touch a day, provisional ones among them, so that people can be told.
    package func absences(on date: CivilDate) -> [Absence] {
        people.flatMap(\.absences).filter { $0.covers(date) }
    }

    private func seconds(on date: CivilDate, from: Instant, through: Instant) -> Int64 {
        let after = through.adding(seconds: 1)
        return windows(on: date).reduce(0) { sum, window in
            sum + max(0, min(window.end, after).seconds - max(window.start, from).seconds)
        }
    }
}
