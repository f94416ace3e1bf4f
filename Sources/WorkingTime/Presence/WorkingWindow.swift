/// A stretch of time in which somebody works, on one day.
package struct WorkingWindow: Hashable, Sendable {
    /// Its first second.
    package let start: Instant
    /// The first second after it, later than `start`.
    package let end: Instant
    /// Where, in one word; nil when it does not matter or when several people are at several places.
    package let place: String?
    /// Whether the inbox is watched.
    package let duty: Bool

    package init(start: Instant, end: Instant, place: String? = nil, duty: Bool = true) {
        self.start = start
        self.end = end
        self.place = place
        self.duty = duty
    }

    /// How long it really lasts, in seconds: an hour that the clocks skip is not worked, one that they repeat is.
    package var seconds: Int64 { end.seconds - start.seconds }

    /// Whether the moment lies in it.
    package func contains(_ moment: Instant) -> Bool { start <= moment && moment < end }
}
