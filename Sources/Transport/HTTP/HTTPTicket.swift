import Synchronization

/// A request on its way to the loop, and the way back for its answer.
final class HTTPTicket: Sendable {
    typealias Outcome = Result<HTTPResponse, HTTPError>

    let request: HTTPRequest
    /// When the total time is over.
    let deadline: ContinuousClock.Instant
    private let cancelRequested = Atomic(false)
    private let handler = Mutex<(@Sendable (Outcome) -> Void)?>(nil)

    init(_ request: HTTPRequest, deadline: ContinuousClock.Instant) {
        self.request = request
        self.deadline = deadline
    }

    var isCancelled: Bool { cancelRequested.load(ordering: .acquiring) }

    /// The loop looks for this whenever it is woken.
    func cancel() { cancelRequested.store(true, ordering: .releasing) }

    /// Sets what is called once, with the outcome.
    func onEnd(_ call: @escaping @Sendable (Outcome) -> Void) { handler.withLock { $0 = call } }

    /// Hands the outcome over; only the first one counts.
    func end(_ outcome: Outcome) {
        let call = handler.withLock { handler in
            defer { handler = nil }
            return handler
        }
        call?(outcome)
    }
}
