/// The waits that let a clock stand still, told apart from those that came too late to.
///
/// A wait stops a clock that still runs. One that was asked for after the due date, as it stood by then, changes
/// nothing: the clock had run out, and a question does not undo that.
struct CountedWaits {
    /// Waits that have ended and whose days do not count, by the day of asking.
    private(set) var ended: [Pause] = []
    /// Waits that began after the due date.
    private(set) var tooLate: [Pause] = []
    /// The day since which the clock stands still; nil when it runs.
    private(set) var openSince: CivilDate?

    /// Sorts the waits that pause the clock of a period from `start`. `paused` is the day from which the clock stands
    /// still for another reason already; what is asked for after it makes no difference while that lasts.
    init(_ pauses: [Pause], from start: CivilDate, paused: CivilDate?, counting: Counting) {
        openSince = paused
        for pause in pauses.sorted(by: { $0.asked < $1.asked }) {
            if let openSince, pause.asked >= openSince { return }
            let soFar = counting.days(in: StoppedDays(ended, after: start, upTo: openSince))
            if case .date(let due) = counting.due(from: start, withoutCounting: soFar), pause.asked > due {
                tooLate.append(pause)
            } else if pause.end == nil {
                openSince = max(pause.asked, start)
            } else {
                ended.append(pause)
            }
        }
    }
}
