/// Asks web servers, many at once: one thread with libcurl's multi handle does all of it, and no call blocks Swift's
/// cooperative pool.
package final class HTTPClient: Sendable {
    /// How many redirects in a row are followed.
    static let mostRedirects = 5

    private let inbox = MultiInbox<HTTPTicket>()
    private let loop: MultiLoop<HTTPTicket>

    /// Starts the thread, which ends with this object.
    /// - Throws: `HTTPError.libraryUnusable`.
    package init() throws(HTTPError) {
        do {
            try CurlRuntime.start()
        } catch {
            throw .libraryUnusable(reason: error.libraryFault)
        }
        guard let multi = CurlMulti() else { throw .libraryUnusable(reason: "libcurl has no memory") }
        loop = MultiLoop(multi, inbox: inbox, name: "intray-http")
    }

    deinit {
        inbox.stop()
        loop.wake()
    }

    /// Sends a request and returns the answer, whatever its status. Cancelling the task ends the transfer.
    ///
    /// Redirects are followed here and not by libcurl, which would send a secret field on to another host: at most five,
    /// never from https to http, and with a secret or a body only within the same scheme, host and port.
    package func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
        if let fault = request.fault { throw .invalidRequest(origin: request.address.origin, reason: fault) }
        let deadline = ContinuousClock.now + request.limits.total
        var next = request
        for _ in 0...Self.mostRedirects {
            let response = try await exchange(next, until: deadline)
            guard let redirected = try next.redirected(by: response) else { return response }
            next = redirected
        }
        throw .tooManyRedirects(origin: request.address.origin, limit: Self.mostRedirects)
    }

    private func exchange(
        _ request: HTTPRequest,
        until deadline: ContinuousClock.Instant
    ) async throws(HTTPError) -> HTTPResponse {
        let ticket = HTTPTicket(request, deadline: deadline)
        return try await inbox.outcome(of: ticket, wake: loop.wake, wakeAll: loop.wake).get()
    }
}
