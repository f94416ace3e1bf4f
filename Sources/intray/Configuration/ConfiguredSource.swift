import Ingest
import Transport

/// A source as the configuration describes it. Its secret is read only when it is polled.
struct ConfiguredSource: Sendable {
    enum Kind: Sendable {
        case imap(IMAPAccount)
        case maildir(path: String)
        case feed(ConfiguredFeed)
        case webhook(ConfiguredHook)
    }

    let settings: SourceSettings
    let kind: Kind

    var name: String { settings.name }
}

/// An account on an IMAP server, its secret not yet read.
struct IMAPAccount: Sendable {
    enum Proof: Sendable {
        case password(Secret)
        case accessToken(Secret)

        /// The secret, read.
        func credential() throws -> IMAPEndpoint.Credential {
            switch self {
            case .password(let secret): .password(try secret.read())
            case .accessToken(let secret): .accessToken(try secret.read())
            }
        }
    }

    let host: String
    let port: Int
    let security: IMAPEndpoint.Security
    let user: String
    let proof: Proof
    let caFile: String?
    let proxy: String?
    let mailbox: String

    /// The account with its secret.
    func endpoint() throws -> IMAPEndpoint {
        IMAPEndpoint(
            host: host,
            port: port,
            security: security,
            user: user,
            credential: try proof.credential(),
            caFile: caFile,
            proxy: proxy
        )
    }
}
