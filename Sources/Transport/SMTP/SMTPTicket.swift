/// A mail on its way to a loop, and the way back for what became of it.
final class SMTPTicket: MultiTicket {
    typealias Outcome = Result<SMTPReceipt, SMTPError>

    let message: [UInt8]
    let envelope: SMTPEnvelope
    let endpoint: SMTPEndpoint
    let end = TicketEnd<Outcome>()

    init(_ message: [UInt8], _ envelope: SMTPEnvelope, _ endpoint: SMTPEndpoint) {
        self.message = message
        self.envelope = envelope
        self.endpoint = endpoint
    }

    func begin(in multi: CurlMulti) -> SMTPTransfer? {
        guard !end.isCancelled else {
            endUnbegun()
            return nil
        }
        do throws(SMTPError) {
            return try SMTPTransfer(self, onNewConnection: multi.changes(purpose: endpoint))
        } catch {
            end.reach(.failure(error))
            return nil
        }
    }

    func endUnbegun() { end.reach(.failure(failure(.cancelled, .connecting))) }

    func failure(
        _ kind: SMTPError.Kind,
        _ stage: SMTPError.Stage,
        _ outcome: SMTPError.Outcome = .notSent,
        reply: SMTPReply? = nil,
        detail: String = ""
    ) -> SMTPError {
        let server = "\(endpoint.host):\(endpoint.port)"
        return SMTPError(kind, stage, outcome, server: server, reply: reply, detail: detail)
    }
}
