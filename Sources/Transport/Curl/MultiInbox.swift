import Foundation

/// Where tickets wait until a loop takes them. Several loops may share one.
///
/// Unchecked because of the two variables, which are only touched with `lock` locked. It is no `Mutex` because
/// ThreadSanitizer does not see the order that a contended one keeps.
final class MultiInbox<Ticket: MultiTicket>: @unchecked Sendable {
    private let lock = NSLock()
    private var tickets: [Ticket] = []
    private var isStopped = false

    /// Puts a ticket in, and returns its outcome. Cancelling the task ends the ticket.
    /// - Parameters:
    ///   - wake: makes a loop that is free look into the inbox.
    ///   - wakeAll: makes all loops look for what is cancelled.
    func outcome(of ticket: Ticket, wake: @Sendable () -> Void, wakeAll: @Sendable () -> Void) async -> Ticket.Outcome {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                ticket.end.whenReached { continuation.resume(returning: $0) }
                // Cancelled before it was added, it was not there to be withdrawn.
                let isIn = add(ticket) && !(ticket.end.isCancelled && withdraw(ticket))
                if isIn { wake() } else { ticket.endUnbegun() }
            }
        } onCancel: {
            ticket.end.cancel()
            if withdraw(ticket) { ticket.endUnbegun() } else { wakeAll() }
        }
    }

    /// The next tickets in the order of their arrival; all of them when the inbox has been stopped.
    func take(atMost most: Int) -> (tickets: [Ticket], isStopped: Bool) {
        lock.withLock {
            let next = Array(isStopped ? tickets[...] : tickets.prefix(most))
            tickets.removeFirst(next.count)
            return (next, isStopped)
        }
    }

    /// Ends all loops as soon as they are woken.
    func stop() { lock.withLock { isStopped = true } }

    /// Puts a ticket behind the others; false when the inbox has been stopped.
    private func add(_ ticket: Ticket) -> Bool {
        lock.withLock {
            if !isStopped { tickets.append(ticket) }
            return !isStopped
        }
    }

    /// Takes a ticket out again; false when a loop has it already.
    private func withdraw(_ ticket: Ticket) -> Bool {
        lock.withLock {
            guard let place = tickets.firstIndex(where: { $0 === ticket }) else { return false }
            tickets.remove(at: place)
            return true
        }
    }
}
