package import QueueStore
package import Transport

/// Hands mail to a submission server.
package struct SMTPRelay: MailRelay {
    private let client: SMTPClient
    /// Asked for each mail: a secret may have changed since the last.
    private let endpoint: @Sendable () throws -> SMTPEndpoint

    package init(_ client: SMTPClient, endpoint: @escaping @Sendable () throws -> SMTPEndpoint) {
        self.client = client
        self.endpoint = endpoint
    }

    package func hand(_ mail: TakenMail) async -> HandingOver {
        let server: SMTPEndpoint
        let envelope: SMTPEnvelope
        do {
            server = try endpoint()
        } catch {
            // Whoever looks after the machine can mend it, and nothing is lost meanwhile.
            return .unusable(because: "\(error)")
        }
        do {
            envelope = try SMTPEnvelope(sender: mail.sender, recipients: mail.recipients)
        } catch {
            return .notSent(because: "\(error)", canHelp: false)
        }
        do throws(SMTPError) {
            return .answered(
                try await client.submit(mail.message, envelope, to: server).recipients.map(RecipientResult.init)
            )
        } catch {
            switch error.outcome {
            case .notSent where error.isOfServer: return .unusable(because: "\(error)")
            case .notSent: return .notSent(because: "\(error)", canHelp: error.isTransient)
            case .unknown: return .unknown(because: "\(error)", error.recipients.map(RecipientResult.init))
            }
        }
    }
}

extension RecipientResult {
    fileprivate init(_ recipient: SMTPReceipt.Recipient) {
        let verdict: Verdict = recipient.isAccepted ? .taken : recipient.isRefusedForNow ? .postponed : .refused
        self.init(recipient.address, verdict, reply: "\(recipient.reply)")
    }
}
