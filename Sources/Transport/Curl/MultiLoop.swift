import Foundation

/// The thread that owns a multi handle and works through the tickets of an inbox until that is stopped.
final class MultiLoop<Ticket: MultiTicket>: Sendable {
    private typealias Running = [UnsafeMutableRawPointer: Ticket.Transfer]

    private let multi: CurlMulti
    private let inbox: MultiInbox<Ticket>
    private let capacity: Int

    /// - Parameters:
    ///   - capacity: so many transfers are under way at once; the others wait in the inbox.
    ///   - name: of the thread, at most 15 bytes.
    init(_ multi: CurlMulti, inbox: MultiInbox<Ticket>, capacity: Int = .max, name: String) {
        self.multi = multi
        self.inbox = inbox
        self.capacity = capacity
        let thread = Thread { self.run() }
        thread.stackSize = 1 << 20
        thread.start()
        thread.name = name
    }

    /// Makes the thread look for tickets that are new or cancelled.
    func wake() { multi.wake() }

    private func run() {
        var running: Running = [:]
        while true {
            let (new, isOver) = inbox.take(atMost: capacity - running.count)
            for ticket in new { if isOver { ticket.endUnbegun() } else { start(ticket, &running) } }
            for transfer in running.values where isOver || transfer.isCancelled {
                if transfer.leave() { end(transfer, .cancelled, &running) }
            }
            let ended = multi.perform()
            for (handle, code) in ended {
                if let transfer = running[handle] { end(transfer, .done(code), &running) }
            }
            if isOver, running.isEmpty { return multi.close() }
            // Where some have ended, others may have been waiting for their place.
            if ended.isEmpty { multi.wait(milliseconds: running.isEmpty ? 60_000 : Ticket.Transfer.longestWait) }
        }
    }

    private func start(_ ticket: Ticket, _ running: inout Running) {
        guard let transfer = ticket.begin(in: multi) else { return }
        guard multi.add(transfer) else { return transfer.finish(.notTaken) }
        running[transfer.handle] = transfer
    }

    private func end(_ transfer: Ticket.Transfer, _ ending: MultiEnding, _ running: inout Running) {
        multi.remove(transfer)
        running[transfer.handle] = nil
        transfer.finish(ending)
    }
}
