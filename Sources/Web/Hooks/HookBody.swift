import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// How much of bodies that are being delivered may be in memory at once: anybody may send one before it is known whether
/// they have the secret.
final class HookBudget: Sendable {
    private let left: Mutex<Int>

    /// - Parameter bytes: for all deliveries together.
    init(bytes: Int) {
        left = Mutex(bytes)
    }

    /// Reads a body whole.
    ///
    /// - Throws: `HookBodyRefusal`, or what the connection throws.
    func read(_ request: Request, upTo limit: Int) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limit {
            throw HookBodyRefusal.tooLarge
        }
        var body: [UInt8] = []
        defer { giveBack(body.count) }
        for try await part in request.body {
            guard body.count + part.readableBytes <= limit else { throw HookBodyRefusal.tooLarge }
            guard take(part.readableBytes) else { throw HookBodyRefusal.busy }
            body += part.readableBytesView
        }
        return body
    }

    private func take(_ bytes: Int) -> Bool {
        left.withLock { left in
            guard left >= bytes else { return false }
            left -= bytes
            return true
        }
    }

    private func giveBack(_ bytes: Int) { left.withLock { $0 += bytes } }
}

/// Why a body was not read to its end.
enum HookBodyRefusal: Error {
    case tooLarge
    case busy
}
