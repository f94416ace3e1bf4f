/// One day of a pattern with its minutes added up, so that a day costs one look and no sum.
struct PatternDay: Sendable {
    let windows: [WorkingPattern.Window]
    private let morning: Int
    private let afternoon: Int

    init(_ windows: [WorkingPattern.Window]) {
        self.windows = windows
        morning = windows.reduce(0) { $0 + max(0, min($1.end, Halves.noon) - $1.start) }
        afternoon = windows.reduce(0) { $0 + max(0, $1.end - max($1.start, Halves.noon)) }
    }

    /// Minutes by the clock on the wall that are left without these halves.
    func minutes(without away: Halves) -> Int {
        (away.contains(.morning) ? 0 : morning) + (away.contains(.afternoon) ? 0 : afternoon)
    }
}

extension WorkingPattern.Window {
    /// What is left of it without these halves of the day; nil when nothing is.
    func without(_ away: Halves) -> (start: Int, end: Int)? {
        let from = away.contains(.morning) ? max(start, Halves.noon) : start
        let to = away.contains(.afternoon) ? min(end, Halves.noon) : end
        return from < to ? (from, to) : nil
    }
}
