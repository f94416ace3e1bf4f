import CCurl

/// Work on its way to a `MultiLoop`, and the way back for its outcome.
protocol MultiTicket: AnyObject, Sendable {
    associatedtype Transfer: MultiTransfer
    associatedtype Outcome: Sendable

    var end: TicketEnd<Outcome> { get }

    /// Sets up the transfer, on the thread of the loop; nil after the end was told why there is none.
    func begin(in multi: CurlMulti) -> Transfer?

    /// Tells the end that the ticket was never begun, because it was cancelled or the loop has stopped.
    func endUnbegun()
}

/// How a transfer came to its end.
enum MultiEnding {
    /// libcurl has ended it, well or badly.
    case done(CURLcode)
    /// It was taken off libcurl before its end.
    case cancelled
    /// libcurl did not take it.
    case notTaken
}

/// One easy handle and what belongs to it. It stays on the thread of its loop.
protocol MultiTransfer: AnyObject {
    /// The longest time in milliseconds after which the loop looks at its transfers, also when nothing happens.
    static var longestWait: Int32 { get }

    var handle: UnsafeMutableRawPointer { get }
    /// May become true at any time, on any thread; the loop is woken then.
    var isCancelled: Bool { get }

    /// Asks it to end early. True when the handle may be taken off libcurl as it is; otherwise the transfer makes
    /// libcurl end it the next time libcurl looks at it.
    func leave() -> Bool

    /// Called once, when libcurl has nothing to do with the handle any more.
    func finish(_ ending: MultiEnding)
}
