/// The days on which a clock stood still, as spans that do not overlap: a day waited for two things is one day.
struct StoppedDays {
    /// Each span holds the days after `after`, up to and including `through`.
    private(set) var spans: [(after: CivilDate, through: CivilDate)] = []

    /// Joins the waits that have ended, leaving out what lies on or before `start` or after `end`.
    ///
    /// The day of asking counts as running and the day of the answer as stopped, the stricter of the two ways;
    /// `includingDayOfAsking` gives the statute's way, in which both stand still (UK GDPR article 12A).
    init(_ pauses: [Pause], after start: CivilDate, upTo end: CivilDate?, includingDayOfAsking: Bool = false) {
        let earlier = includingDayOfAsking ? -1 : 0
        var reached = start.adding(days: earlier)
        for pause in pauses.sorted(by: { $0.asked < $1.asked }) {
            guard let answered = pause.end else { continue }
            let after = max(pause.asked.adding(days: earlier), reached)
            let through = end.map { min(answered, $0) } ?? answered
            guard after < through else { continue }
            spans.append((after, through))
            reached = through
        }
    }

    /// How many calendar days they are.
    var count: Int { spans.reduce(0) { $0 + $1.through.daysSinceEpoch - $1.after.daysSinceEpoch } }

    /// How many working days they are.
    func workingDays(_ calendar: HolidayCalendar, in jurisdiction: Jurisdiction) -> Int {
        spans.reduce(0) { $0 + calendar.workingDays(after: $1.after, through: $1.through, in: jurisdiction) }
    }
}
