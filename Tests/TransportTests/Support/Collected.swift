import Synchronization

@testable import Transport

/// Keeps what a fetch delivers.
final class Collected: Sendable {
    private let state = Mutex<[[FetchedMessage]]>([])

    var batches: [[FetchedMessage]] { state.withLock { $0 } }
    var messages: [FetchedMessage] { batches.flatMap(\.self) }

    func add(_ batch: [FetchedMessage]) { state.withLock { $0.append(batch) } }
}

extension String {
    var bytes: [UInt8] { [UInt8](utf8) }
}

/// The error of the kind under test; nil when nothing or something else was thrown.
func transportError(_ work: () async throws -> Void) async -> TransportError? {
    do {
        try await work()
        return nil
    } catch { return error as? TransportError }
}
