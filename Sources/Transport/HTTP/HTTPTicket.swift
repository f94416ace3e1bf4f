/// A request on its way to the loop, and the way back for its answer.
final class HTTPTicket: MultiTicket {
    typealias Outcome = Result<HTTPResponse, HTTPError>

    let request: HTTPRequest
    /// When the total time is over.
    let deadline: ContinuousClock.Instant
    let end = TicketEnd<Outcome>()

    init(_ request: HTTPRequest, deadline: ContinuousClock.Instant) {
        self.request = request
        self.deadline = deadline
    }

    func begin(in multi: CurlMulti) -> HTTPTransfer? {
        do throws(HTTPError) {
            return try HTTPTransfer(self)
        } catch {
            end.reach(.failure(error))
            return nil
        }
    }

    func endUnbegun() { end.reach(.failure(.cancelled(origin: request.address.origin))) }
}
