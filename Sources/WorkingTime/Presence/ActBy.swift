/// The day by which somebody has to begin, so as to be done in time.
package enum ActBy {
    /// How many days before the due date are looked at.
    private static let reach = 200

    /// The last day on which the person or post works and which, from its first window on, leaves them at least `effort`
    /// minutes of work until it is due. Due on a Thursday for somebody who works Monday and Tuesday: the Tuesday.
    ///
    /// It follows from the due date, the pattern, the absences and the effort only: never from anybody's other work, nor
    /// from today, so it may lie in the past.
    ///
    /// - Parameters:
    ///   - due: until the end of that day in `zone`, or until that moment.
    ///   - effort: minutes of work; less than one counts as one.
    ///   - presence: whose days are counted.
    ///   - zone: the zone in which a due day ends.
    /// - Returns: nil when there is no such day within 200 days before it is due.
    package static func date(due: Due, effort: Int, presence: Presence, zone: Zone) -> CivilDate? {
        let end = due.moment(in: zone)
        guard let local = presence.zone else { return nil }
        let last = local.date(of: end)
        var left = max(effort, 1)
        for back in 0...reach {
            let day = last.adding(days: -back)
            let minutes =
                back == 0
                ? presence.minutes(from: local.startOfDay(day), through: end) : presence.minutes(on: day)
            if minutes >= left { return day }
            left -= minutes
        }
        return nil
    }
}
