/// How much may leave, so that two machines that answer each other stop by themselves and a slip does not become a
/// flood.
package struct SendingLimits: Sendable, Hashable {
    /// Mails that go by themselves to one address within `window`; the next is held.
    package var automaticToOne: Int
    /// Seconds.
    package var window: Int64
    /// Recipients of all mail since the start of the office's day; what goes beyond is held.
    package var daily: Int

    package init(automaticToOne: Int = 4, window: Int64 = 86_400, daily: Int = 2_000) {
        self.automaticToOne = automaticToOne
        self.window = window
        self.daily = daily
    }
}

/// When a mail that the relay could not take is handed over again.
package enum SendingPatience {
    /// Handed over so often, it is given up: within some two days (RFC 5321 section 4.5.4.1 asks for four to five of a
    /// relay; we stand before one).
    package static let mostAttempts = 12

    /// After so many attempts in vain, a quarter of an hour behind the first, a person is told that it still waits: it
    /// may be the installation that is at fault, and nobody else would notice.
    package static let untoldAttempts = 4

    /// Seconds to wait after an attempt: one minute, then twice as long each time, at most six hours.
    ///
    /// - Parameter attempts: how many there were, 1 for the first.
    package static func pause(after attempts: Int) -> Int64 {
        min(60 << Int64(min(max(attempts, 1) - 1, 10)), 6 * 3_600)
    }
}
