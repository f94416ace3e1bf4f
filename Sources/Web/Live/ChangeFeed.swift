import Synchronization

/// Tells everybody who listens how often the database has changed. What changed they ask for themselves.
final class ChangeFeed: Sendable {
    private struct State {
        /// Rises with every change, and is another after every start.
        var generation: Int
        var nextListener = 0
        var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
        var isOver = false
    }

    private let state: Mutex<State>

    /// - Parameter start: a number that an earlier process has not reached, such as milliseconds since 1970.
    init(start: Int) {
        state = Mutex(State(generation: start))
    }

    /// The number a page carries that is made now.
    var generation: Int { state.withLock { $0.generation } }

    /// How many listen.
    var listenerCount: Int { state.withLock { $0.listeners.count } }

    /// The number as it is, and every later one; those that nobody has looked at yet give way to the newest.
    func listen() -> AsyncStream<Int> {
        let (stream, continuation) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(1))
        let number: Int? = state.withLock { state in
            guard !state.isOver else { return nil }
            state.nextListener += 1
            state.listeners[state.nextListener] = continuation
            continuation.yield(state.generation)
            return state.nextListener
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
        }
        return stream
    }

    /// Something changed.
    func change() {
        tell { $0.generation += 1 }
    }

    /// Says the number again: a proxy closes what stays silent, and a browser that went away is noticed only by writing
    /// to it.
    func beat() {
        tell { _ in }
    }

    private func tell(_ update: (inout State) -> Void) {
        let (listeners, generation) = state.withLock { state in
            update(&state)
            return (Array(state.listeners.values), state.generation)
        }
        for listener in listeners { listener.yield(generation) }
    }

    /// Nothing will be told any more: those who listen stop.
    func end() {
        let listeners = state.withLock { state in
            state.isOver = true
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }
}
