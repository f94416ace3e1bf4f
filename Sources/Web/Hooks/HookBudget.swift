import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// How much of the bodies that are delivered to one webhook may be in memory at once: anybody may send one before it is
/// known whether they have the secret. Each webhook has its own, so that none keeps another from being delivered to.
final class HookBudget: Sendable {
    /// For all deliveries together.
    let bytes: Int
    private let left: Mutex<Int>

    /// Room for several deliveries of a common size.
    static let common = 96 << 20

    init(bytes: Int) {
        self.bytes = bytes
        left = Mutex(bytes)
    }

    /// Room for at least one body of the largest size.
    convenience init(for hook: WebHook) {
        self.init(bytes: max(Self.common, hook.maxSize))
    }

    /// Reads a body whole and hands it on. Its bytes count until that is done with them, not only while they come.
    ///
    /// - Parameters:
    ///   - limit: bytes of the largest body.
    ///   - time: how long the body may take to come.
    /// - Throws: `HookBodyRefusal`, or what the connection throws.
    func reading<T: Sendable>(
        _ request: Request,
        upTo limit: Int,
        within time: Duration,
        _ use: ([UInt8]) async -> T
    ) async throws -> T {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limit {
            throw HookBodyRefusal.tooLarge
        }
        let share = Share(of: self)
        defer { share.giveBack() }
        return await use(try await share.read(request.body, upTo: limit, within: time))
    }

    fileprivate func take(_ bytes: Int) -> Bool {
        left.withLock { left in
            guard left >= bytes else { return false }
            left -= bytes
            return true
        }
    }

    fileprivate func giveBack(_ bytes: Int) { left.withLock { $0 += bytes } }
}

/// What one delivery takes of a budget.
private final class Share: Sendable {
    private let budget: HookBudget
    private let taken = Mutex(0)

    init(of budget: HookBudget) {
        self.budget = budget
    }

    /// Whoever sends a byte now and then, or nothing more, does not hold a share for long.
    func read(_ body: RequestBody, upTo limit: Int, within time: Duration) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            defer { group.cancelAll() }
            group.addTask { try await self.read(body, upTo: limit) }
            group.addTask {
                try await Task.sleep(for: time)
                throw HookBodyRefusal.slow
            }
            return try await group.next() ?? []
        }
    }

    private func read(_ body: RequestBody, upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await part in body {
            guard bytes.count + part.readableBytes <= limit else { throw HookBodyRefusal.tooLarge }
            guard budget.take(part.readableBytes) else { throw HookBodyRefusal.busy }
            taken.withLock { $0 += part.readableBytes }
            bytes += part.readableBytesView
        }
        return bytes
    }

    func giveBack() {
        taken.withLock { taken in
            budget.giveBack(taken)
            taken = 0
        }
    }
}

/// Why a body was not read to its end.
enum HookBodyRefusal: Error {
    case tooLarge
    case busy
    case slow
}
