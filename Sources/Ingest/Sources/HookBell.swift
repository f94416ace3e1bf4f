import Synchronization

/// Wakes whoever sorts what a webhook keeps. A ring that nobody waits for is heard by the next who does.
final class HookBell: Sendable {
    private struct State {
        var isRung = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func ring() {
        let waiter = state.withLock { state in
            defer { state.waiter = nil }
            state.isRung = state.waiter == nil
            return state.waiter
        }
        waiter?.resume()
    }

    /// Returns at the next ring, or after a while.
    ///
    /// - Throws: `CancellationError`.
    func rung(within pause: Duration) async throws {
        let timer = Task {
            try await Task.sleep(for: pause)
            ring()
        }
        defer { timer.cancel() }
        await withTaskCancellationHandler {
            await withCheckedContinuation(wait)
        } onCancel: {
            ring()
        }
        try Task.checkCancellation()
    }

    private func wait(_ waiter: CheckedContinuation<Void, Never>) {
        let ready = state.withLock { state in
            guard !state.isRung else {
                state.isRung = false
                return [waiter]
            }
            defer { state.waiter = waiter }
            return [state.waiter].compactMap(\.self)
        }
        for waiter in ready { waiter.resume() }
    }
}
