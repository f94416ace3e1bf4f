import Dispatch
import GRDB
import Synchronization

/// Tells of commits to a database file, whichever process makes them.
///
/// SQLite tells nobody of another process's commits, but a connection sees by `PRAGMA data_version` that there were
/// some: a few microseconds, asked four times a second on a connection and a queue of its own, and at once after this
/// process's own commits. A process in which nobody watches asks nothing.
final class ChangeWatch: Sendable {
    private struct State {
        var streams: [Int: AsyncStream<Void>.Continuation] = [:]
        var opened = 0
        var connection: DatabaseQueue?
        /// What the pragma said last; nil while it has not been asked.
        var version: Int?
        /// Whether a look is due already.
        var isTicking = false
    }

    private static let interval = DispatchTimeInterval.milliseconds(250)

    private let path: String
    private let queue = DispatchQueue(label: "intray.changes")
    private let state = Mutex(State())

    init(path: String) {
        self.path = path
    }

    deinit {
        for stream in state.withLock({ $0.streams.values.map(\.self) }) { stream.finish() }
    }

    func changes() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { stream in
            let number = state.withLock { state in
                state.opened += 1
                state.streams[state.opened] = stream
                return state.opened
            }
            stream.onTermination = { [weak self] _ in self?.end(number) }
            queue.async { [weak self] in self?.begin(number) }
        }
    }

    /// Looks before the next look is due, where anybody watches.
    func lookNow() {
        guard state.withLock({ !$0.streams.isEmpty }) else { return }
        queue.async { [weak self] in self?.look() }
    }

    /// The first element comes once there is something to compare with: no commit after it goes unnoticed.
    private func begin(_ number: Int) {
        look()
        let (stream, ticksAlready) = state.withLock { state in
            defer { state.isTicking = true }
            return (state.streams[number], state.isTicking)
        }
        stream?.yield()
        if !ticksAlready { tick() }
    }

    private func end(_ number: Int) {
        state.withLock { _ = $0.streams.removeValue(forKey: number) }
    }

    /// Looks, and again when the interval is over, as long as anybody watches.
    private func tick() {
        let goesOn = state.withLock { state in
            guard state.streams.isEmpty else { return true }
            state.isTicking = false
            state.connection = nil
            state.version = nil
            return false
        }
        guard goesOn else { return }
        look()
        queue.asyncAfter(deadline: .now() + Self.interval) { [weak self] in self?.tick() }
    }

    /// Tells every stream, in the order in which they were opened, when there were commits since the last look. A file
    /// that cannot be read for a while has no version, which differs from the one before and the one after.
    private func look() {
        let version = (try? version()) ?? 0
        let streams = state.withLock { state in
            defer { state.version = version }
            let isNews = state.version.map { $0 != version } ?? false
            return isNews ? state.streams.sorted { $0.key < $1.key }.map(\.value) : []
        }
        for stream in streams { stream.yield() }
    }

    private func version() throws -> Int? {
        let connection = try state.withLock { $0.connection } ?? open()
        return try connection.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") }
    }

    private func open() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        let connection = try DatabaseQueue(path: path, configuration: configuration)
        state.withLock { $0.connection = connection }
        return connection
    }
}
