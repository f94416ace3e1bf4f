import QueueStore
import WorkingTime

/// How often somebody may fail to sign in before they have to wait, and how long.
struct SignInLimit: Sendable, Hashable {
    /// So many failures cost nothing.
    let free: Int
    /// One failure is forgotten after so many seconds.
    let forgets: Int64

    /// One account from one address, or in one browser: a person who has mistyped, or somebody who guesses.
    static let pair = SignInLimit(free: 5, forgets: 30 * 60)
    /// One account from everywhere. Only browsers that are not known for it wait.
    static let account = SignInLimit(free: 30, forgets: 3 * 60)
    /// One address: a whole office may sit behind it.
    static let address = SignInLimit(free: 100, forgets: 60)

    /// What the failures after the free ones cost, in minutes; the last holds for all that follow.
    private static let waits: [Int64] = [1, 2, 4, 8, 15]

    /// A count with one failure more.
    ///
    /// - Parameter count: as it was; nil for none.
    func counting(_ count: SignInCount?, _ key: [UInt8], at now: Instant) -> SignInCount {
        let before = count.map { wornOff($0, at: now) }
        let failures = (before?.count ?? 0) + 1
        return SignInCount(
            key: key,
            count: failures,
            since: failures == 1 ? now : before?.since ?? now,
            waitsUntil: wait(after: failures).map { now.adding(seconds: $0) } ?? now
        )
    }

    /// The count of an attempt taken back that turned out to be none; nil when nothing is left.
    func withdrawing(_ count: SignInCount) -> SignInCount? {
        guard count.count > 1 else { return nil }
        return SignInCount(key: count.key, count: count.count - 1, since: count.since, waitsUntil: count.since)
    }

    private func wornOff(_ count: SignInCount, at now: Instant) -> SignInCount {
        let forgotten = max(now.seconds - count.since.seconds, 0) / forgets
        return SignInCount(
            key: count.key,
            count: max(count.count - Int(clamping: forgotten), 0),
            since: count.since.adding(seconds: forgotten * forgets),
            waitsUntil: count.waitsUntil
        )
    }

    /// Seconds; nil for a failure that is free.
    private func wait(after failures: Int) -> Int64? {
        guard failures >= free else { return nil }
        return Self.waits[min(failures - free, Self.waits.count - 1)] * 60
    }
}
