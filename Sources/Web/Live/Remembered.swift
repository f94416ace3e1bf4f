import Synchronization
import WorkingTime

/// What costs much to count and is asked for often, until there is news or some seconds have passed: by then another
/// minute may have made something late. Whoever asks while it is being counted waits for that.
final class Remembered<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let counting: Task<Value, any Error>
        let generation: Int
        let until: Instant
    }

    private let feed: ChangeFeed
    private let entries = Mutex<[String: Entry]>([:])

    /// More are forgotten together: an office has some dozens of people and inboxes.
    private static var most: Int { 500 }
    private static var lasting: Int64 { 15 }

    init(feed: ChangeFeed) {
        self.feed = feed
    }

    /// The value under a key, counted anew where it may have changed.
    func value(
        _ key: String,
        now: Instant,
        _ count: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        // The number is taken first: what is committed while it is being counted is counted again.
        let generation = feed.generation
        let counting = entries.withLock { entries in
            if let known = entries[key], known.generation == generation, now < known.until { return known.counting }
            if entries.count >= Self.most { entries.removeAll() }
            let counting = Task { try await count() }
            entries[key] = Entry(counting: counting, generation: generation, until: now.adding(seconds: Self.lasting))
            return counting
        }
        do {
            return try await counting.value
        } catch {
            // What failed is tried again by the next who asks.
            entries.withLock { if $0[key]?.counting == counting { $0[key] = nil } }
            throw error
        }
    }
}
