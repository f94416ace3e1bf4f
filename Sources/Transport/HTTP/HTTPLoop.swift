import Foundation

/// The thread that owns a multi handle and works through tickets until it is stopped.
///
/// Unchecked because of the two variables, which are only touched with `lock` locked. It is no `Mutex` because
/// ThreadSanitizer does not see the order that a contended one keeps.
final class HTTPLoop: @unchecked Sendable {
    private let multi: CurlMulti
    private let lock = NSLock()
    private var tickets: [HTTPTicket] = []
    private var isStopped = false

    init(_ multi: CurlMulti) {
        self.multi = multi
        let thread = Thread { self.run() }
        thread.stackSize = 1 << 20
        thread.start()
        thread.name = "intray-http"
    }

    /// Takes a request; its ticket is told the outcome, in any case.
    func take(_ ticket: HTTPTicket) {
        let isTaken = lock.withLock {
            if !isStopped { tickets.append(ticket) }
            return !isStopped
        }
        if isTaken { wake() } else { ticket.end(.failure(.cancelled(origin: ticket.request.address.origin))) }
    }

    /// Makes the thread look for tickets that are new or cancelled.
    func wake() { multi.wake() }

    /// Ends all transfers and the thread.
    func stop() {
        lock.withLock { isStopped = true }
        wake()
    }

    private func run() {
        var running: [UnsafeMutableRawPointer: HTTPTransfer] = [:]
        while true {
            let (new, isOver) = takeInbox()
            for ticket in new { start(ticket, &running) }
            for transfer in running.values where isOver || transfer.ticket.isCancelled {
                end(transfer, .failure(.cancelled(origin: transfer.origin)), &running)
            }
            if isOver { return }
            for (handle, code) in multi.perform() {
                guard let transfer = running[handle] else { continue }
                end(transfer, transfer.outcome(code), &running)
            }
            multi.wait()
        }
    }

    private func takeInbox() -> (tickets: [HTTPTicket], isStopped: Bool) {
        lock.withLock {
            defer { tickets = [] }
            return (tickets, isStopped)
        }
    }

    private func start(_ ticket: HTTPTicket, _ running: inout [UnsafeMutableRawPointer: HTTPTransfer]) {
        do throws(HTTPError) {
            let transfer = try HTTPTransfer(ticket)
            guard multi.add(transfer) else { throw .libraryUnusable(reason: "libcurl did not take a request") }
            running[transfer.handle] = transfer
        } catch {
            ticket.end(.failure(error))
        }
    }

    private func end(
        _ transfer: HTTPTransfer,
        _ outcome: HTTPTicket.Outcome,
        _ running: inout [UnsafeMutableRawPointer: HTTPTransfer]
    ) {
        multi.remove(transfer)
        running[transfer.handle] = nil
        transfer.ticket.end(outcome)
    }
}
