import Synchronization
import WorkingTime

/// What costs much to count and is asked for often, until something is committed or some seconds have passed: by then
/// another minute may have made something late.
final class Remembered<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let value: Value
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
    func value(_ key: String, now: Instant, _ count: () async throws -> Value) async throws -> Value {
        // The number is taken first: what is committed while it is being counted is counted again.
        let generation = feed.generation
        if let known = entries.withLock({ $0[key] }), known.generation == generation, now < known.until {
            return known.value
        }
        let value = try await count()
        entries.withLock { entries in
            if entries.count >= Self.most { entries.removeAll() }
            entries[key] = Entry(value: value, generation: generation, until: now.adding(seconds: Self.lasting))
        }
        return value
    }
}
