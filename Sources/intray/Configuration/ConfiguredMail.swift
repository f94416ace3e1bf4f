import Correspondence
import Mail
import QueueStore
import Transport

/// How mail leaves: `smtp` of the configuration, its secret not yet read.
struct ConfiguredMail: Sendable {
    /// Where mail is handed over.
    enum Relay: Sendable {
        /// Nothing leaves: what would have gone is shown.
        case dry
        case smtp(SMTPAccount)
    }

    let relay: Relay

    var isDry: Bool { if case .dry = relay { true } else { false } }

    let letterhead: Letterhead
    let limits: SendingLimits
}

/// An account on a submission server, its secret not yet read.
struct SMTPAccount: Sendable {
    let url: String
    let startTLS: SMTPEndpoint.StartTLS
    let user: String?
    let proof: IMAPAccount.Proof?
    let caFile: String?
    let helloName: String?

    /// The account with its secret.
    func endpoint() throws -> SMTPEndpoint {
        try SMTPEndpoint(url: url, startTLS: startTLS, login: try login(), caFile: caFile, helloName: helloName)
    }

    private func login() throws -> SMTPEndpoint.Login? {
        guard let user, let proof else { return nil }
        return SMTPEndpoint.Login(user: user, credential: try proof.credential())
    }
}
