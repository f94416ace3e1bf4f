/// Pauses between attempts: exponential with full jitter, so that many clients do not come back at the same moment.
///
/// Pure: it waits for nothing and takes its random numbers from the caller.
package struct Backoff: Sendable, Hashable {
    /// The upper bound of the first pause.
    package let first: Duration
    /// The upper bound that no pause exceeds.
    package let longest: Duration
    /// How many pauses have been taken since the last success.
    package private(set) var attempts = 0

    /// - Parameters:
    ///   - first: upper bound of the first pause, more than zero; each later bound is twice the one before.
    ///   - longest: no pause is longer; at least `first`.
    package init(first: Duration = .seconds(1), longest: Duration = .seconds(300)) {
        self.first = max(first, .milliseconds(1))
        self.longest = max(longest, self.first)
    }

    /// The bound that the next pause stays under.
    package var ceiling: Duration {
        var bound = first
        for _ in 0..<min(attempts, 62) where bound < longest { bound *= 2 }
        return min(bound, longest)
    }

    /// The next pause, evenly spread from zero to `ceiling`.
    package mutating func next(using generator: inout some RandomNumberGenerator) -> Duration {
        let share = Double.random(in: 0...1, using: &generator)
        let pause = ceiling * share
        attempts += 1
        return pause
    }

    /// Starts again with the shortest pause; called after a success.
    package mutating func reset() { attempts = 0 }
}
