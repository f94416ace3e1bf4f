/// What is to be done at a server, on its way to a loop, and the way back for what became of it.
final class SMTPTicket: MultiTicket {
    typealias Outcome = Result<SMTPReceipt, SMTPError>

    enum Errand {
        case mail(message: [UInt8], envelope: SMTPEnvelope)
        /// To sign in, and go away again.
        case greeting
    }

    let errand: Errand
    let endpoint: SMTPEndpoint
    let end = TicketEnd<Outcome>()

    init(_ errand: Errand, _ endpoint: SMTPEndpoint) {
        self.errand = errand
        self.endpoint = endpoint
    }

    var message: [UInt8] {
        if case .mail(let message, _) = errand { message } else { [] }
    }

    var recipients: [String] {
        if case .mail(_, let envelope) = errand { envelope.recipients } else { [] }
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
