import Logging
import QueueStore
import WorkingTime

extension Dispatcher {
    /// At most so long nothing is looked for, in seconds: a clock that was set, or a commit nobody told of.
    private static let longestRest: Int64 = 30
    /// So long it rests when the database could not be asked, in seconds.
    private static let restAfterFailure: Int64 = 5
    /// So long a relay that takes nothing is left alone at most, in seconds.
    private static let longestBreak: Int64 = 5 * 60

    /// Sends what is due, now and whenever something becomes due, until the task is cancelled. What goes wrong is
    /// logged, and tried again.
    package func run() async {
        let (wake, waker) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in store.database.changes() { waker.yield() } }
            group.addTask {
                var wakings = wake.makeAsyncIterator()
                var stuckRounds = 0
                while !Task.isCancelled {
                    let rest = await sendAndRest(&stuckRounds)
                    if stuckRounds > 0 {
                        // Another mail in the outbox does not mend the relay.
                        try? await Task.sleep(for: .seconds(rest))
                    } else {
                        await Self.wait(seconds: rest, or: &wakings, waker)
                    }
                }
            }
            await group.next()
            group.cancelAll()
        }
    }

    /// - Parameter stuckRounds: so many rounds the relay has taken nothing, one after the other.
    /// - Returns: for how many seconds there is nothing to do.
    private func sendAndRest(_ stuckRounds: inout Int) async -> Int64 {
        do {
            let round = try await sendDue()
            guard !round.isStuck else {
                stuckRounds += 1
                return min(SendingPatience.pause(after: stuckRounds), Self.longestBreak)
            }
            stuckRounds = 0
            guard let next = try await store.read({ try $0.nextMailAt() }) else { return Self.longestRest }
            return min(max(next.seconds - clock().seconds, 0), Self.longestRest)
        } catch {
            logger.error("the outbox could not be read", metadata: ["error": "\(error)"])
            return Self.restAfterFailure
        }
    }

    private static func wait(
        seconds: Int64,
        or wakings: inout AsyncStream<Void>.Iterator,
        _ waker: AsyncStream<Void>.Continuation
    ) async {
        let alarm = Task {
            try await Task.sleep(for: .seconds(seconds))
            waker.yield()
        }
        _ = await wakings.next()
        alarm.cancel()
    }
}
