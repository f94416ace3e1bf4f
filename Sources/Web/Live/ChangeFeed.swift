import Synchronization

/// Tells everybody who listens how often the database has changed. What changed they ask for themselves.
final class ChangeFeed: Sendable {
    /// What those who listen are told.
    enum News: Sendable, Hashable {
        /// The number as it is.
        case generation(Int)
        /// Its session listens in too many places, of which this is the oldest: nothing follows.
        case givesWay
    }

    fileprivate struct Listener {
        /// The hash of its session's token.
        let session: [UInt8]
        let continuation: AsyncStream<News>.Continuation
    }

    fileprivate struct State {
        /// Rises with every change, and is another after every start.
        var generation: Int
        /// The count of the last news that was heard; nil before the first.
        var news: Int64?
        var nextListener = 0
        var listeners: [Int: Listener] = [:]
        var isOver = false
    }

    private let state: Mutex<State>

    /// How many listen at most: each holds a connection.
    static let most = 400
    /// In how many places one session listens at most.
    static let mostOfSession = 12

    /// - Parameter start: a number that an earlier process has not reached, such as milliseconds since 1970.
    init(start: Int) {
        state = Mutex(State(generation: start))
    }

    /// The number a page carries that is made now.
    var generation: Int { state.withLock { $0.generation } }

    /// How many listen.
    var listenerCount: Int { state.withLock { $0.listeners.count } }

    /// The number as it is, and every later one; those that nobody has looked at yet give way to the newest.
    ///
    /// - Parameter session: the hash of its token.
    /// - Returns: nil when too many listen already.
    func listen(as session: [UInt8]) -> AsyncStream<News>? {
        let (stream, continuation) = AsyncStream.makeStream(of: News.self, bufferingPolicy: .bufferingNewest(1))
        let (hasRoom, oldest) = state.withLock { state -> (Bool, Listener?) in
            guard !state.isOver else {
                continuation.finish()
                return (true, nil)
            }
            let oldest = state.removeOldest(of: session)
            guard state.listeners.count < Self.most else { return (false, nil) }
            state.nextListener += 1
            let number = state.nextListener
            state.listeners[number] = Listener(session: session, continuation: continuation)
            continuation.onTermination = { [weak self] _ in
                self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
            }
            continuation.yield(.generation(state.generation))
            return (true, oldest)
        }
        oldest?.continuation.yield(.givesWay)
        oldest?.continuation.finish()
        return hasRoom ? stream : nil
    }

    /// Something changed.
    func change() {
        tell { state in
            state.generation += 1
            return true
        }
    }

    /// The database counted so much news: another count than the last is a change.
    func hear(_ news: Int64) {
        tell { state in
            guard state.news != news else { return false }
            state.news = news
            state.generation += 1
            return true
        }
    }

    /// Says the number again: a proxy closes what stays silent, and a browser that went away is noticed only by writing
    /// to it.
    func beat() {
        tell { _ in true }
    }

    /// - Parameter update: says whether there is something to tell.
    private func tell(_ update: (inout State) -> Bool) {
        let (listeners, generation) = state.withLock { state in
            let listeners = update(&state) ? Array(state.listeners.values) : []
            return (listeners, state.generation)
        }
        for listener in listeners { listener.continuation.yield(.generation(generation)) }
    }

    /// Nothing will be told any more: those who listen stop.
    func end() {
        let listeners = state.withLock { state in
            state.isOver = true
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.continuation.finish() }
    }
}

extension ChangeFeed.State {
    /// Makes room for one more of a session; nil where it has room.
    fileprivate mutating func removeOldest(of session: [UInt8]) -> ChangeFeed.Listener? {
        let own = listeners.filter { $0.value.session == session }.keys
        guard own.count >= ChangeFeed.mostOfSession, let oldest = own.min() else { return nil }
        return listeners.removeValue(forKey: oldest)
    }
}
