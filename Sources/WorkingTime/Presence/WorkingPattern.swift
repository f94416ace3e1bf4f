/// The hours somebody is contracted to work: a cycle of one to four weeks that comes round again and again.
///
/// Its text is what people type, such as `Mon 09:00-12:30 13:00-17:00 home, Tue 09:00-15:00 base / Mon-Fri 09:00-17:00`.
/// Every value is valid: windows of a day are in order and do not overlap.
package struct WorkingPattern: Hashable, Sendable {
    /// The weeks of the cycle, one to four; each has seven days from Monday on, each day its windows in order.
    package let weeks: [[[Window]]]

    /// Monday to Friday 09:00-17:00, at no particular place, all of it inbox duty.
    package static let standard = WorkingPattern(
        checked: [Weekday.allCases.map { $0.isWeekend ? [] : [Window(start: 540, end: 1_020)] }]
    )

    /// A cycle of these weeks; a day that is not named is free. Throws what is wrong with them.
    package init(weeks: [[Weekday: [Window]]]) throws(PatternError) {
        guard !weeks.isEmpty else { throw .empty }
        guard weeks.count <= PatternLimits.weeks else { throw .tooManyWeeks(weeks.count) }
        var checked: [[[Window]]] = []
        for week in weeks {
            var days: [[Window]] = []
            for day in Weekday.allCases { days.append(try Window.inOrder(week[day, default: []], on: day)) }
            checked.append(days)
        }
        self.init(checked: checked)
    }

    private init(checked: [[[Window]]]) { weeks = checked }

    /// Contracted minutes a week: the mean over the cycle, rounded down. 17 hours are 1,020.
    package var minutesPerWeek: Int {
        weeks.joined().joined().reduce(0) { $0 + $1.minutes } / weeks.count
    }
}

extension WorkingPattern {
    /// A stretch of work within one day, by the clock on the wall.
    package struct Window: Hashable, Sendable {
        /// Minutes since midnight, 0 to 1,439.
        package let start: Int
        /// Minutes since midnight, later than `start`, at most 1,440.
        package let end: Int
        /// Where: one word of small letters such as `base`, `home`, `hub`, `kew`, `constituency`, `senedd`; nil when it
        /// does not matter.
        package let place: String?
        /// Whether enquiries are triaged then; project time is work, but nobody watches the inbox.
        package let duty: Bool

        package init(start: Int, end: Int, place: String? = nil, duty: Bool = true) {
            self.start = start
            self.end = end
            self.place = place
            self.duty = duty
        }

        /// How long it is by the clock on the wall.
        package var minutes: Int { end - start }

        /// The windows of one day by their start, or what is wrong with them.
        static func inOrder(_ windows: [Window], on day: Weekday) throws(PatternError) -> [Window] {
            guard windows.count <= PatternLimits.windowsADay else { throw .tooManyWindows(day) }
            let sorted = windows.sorted { $0.start < $1.start }
            for (index, window) in sorted.enumerated() {
                guard window.start >= 0, window.start < window.end, window.end <= 1_440 else {
                    throw .backwards(window.times)
                }
                if let place = window.place, !PatternWord.isPlace(place) { throw .unknownPiece(place) }
                guard index == 0 || sorted[index - 1].end <= window.start else {
                    throw .overlap(day, sorted[index - 1].times, window.times)
                }
            }
            return sorted
        }
    }
}

/// The bounds that keep every pattern small.
enum PatternLimits {
    static let weeks = 4
    static let windowsADay = 6
    /// Letters in the word for a place.
    static let place = 24
    /// Bytes of text; the longest pattern there is, written out, is shorter.
    static let text = 16_384
}
