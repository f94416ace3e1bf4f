import Synchronization

/// The end of a ticket: whether it was cancelled, and who is told the outcome.
final class TicketEnd<Outcome: Sendable>: Sendable {
    private let cancelRequested = Atomic(false)
    private let handler = Mutex<(@Sendable (Outcome) -> Void)?>(nil)

    var isCancelled: Bool { cancelRequested.load(ordering: .acquiring) }

    /// The loop looks for this whenever it is woken.
    func cancel() { cancelRequested.store(true, ordering: .releasing) }

    /// Sets what is called once, with the outcome.
    func whenReached(_ call: @escaping @Sendable (Outcome) -> Void) { handler.withLock { $0 = call } }

    /// Hands the outcome over; only the first one counts.
    func reach(_ outcome: Outcome) {
        let call = handler.withLock { handler in
            defer { handler = nil }
            return handler
        }
        call?(outcome)
    }
}
