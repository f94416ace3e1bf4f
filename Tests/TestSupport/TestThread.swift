import Foundation

/// Runs blocking work on a thread of its own: a blocking call on the cooperative pool could hang the whole test run.
package func onOwnThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
    }
}
