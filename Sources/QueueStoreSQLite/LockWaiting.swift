import Glibc

/// How a process waits while another has the write lock.
///
/// SQLite's own waits grow to a tenth of a second, so that whoever has waited long looks seldom and newcomers get ahead:
/// where 16 processes pulled at once, one pull in a hundred took more than two seconds. Short waits of random length let
/// all have their turn alike; longer ones were measured to be no quicker.
package enum LockWaiting {
    /// Waits a moment; false when about half a minute of such moments has passed, which ends in `StoreError.busy`.
    ///
    /// It blocks the driver's own thread, never one of the cooperative pool.
    ///
    /// - Parameter tries: how often this wait was waited before, from 0.
    @Sendable package static func waitForTurn(_ tries: Int) -> Bool {
        usleep(tries < 1_000 ? .random(in: 200...1_800) : .random(in: 5_000...15_000))
        return tries < 4_000
    }
}
