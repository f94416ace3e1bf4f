import Despatch
import Foundation
import Mail
import TestSupport
import Transport

/// What lies between the mailboxes of a test: Exim takes every mail, and delivers it into mailboxes on Dovecot or reports
/// that it cannot.
final class Post: Sendable {
    static let isAvailable = DovecotServer.isAvailable && EximServer.isAvailable
    static let whyNot = "\(EximServer.whyNot), and \(DovecotServer.whyNot)"

    let dovecot: DovecotServer
    let exim: EximServer
    let client: SMTPClient
    let endpoint: SMTPEndpoint

    init() async throws {
        let dovecot = try await DovecotServer.shared()
        self.dovecot = dovecot
        exim = try await onOwnThread { try EximServer(deliveringTo: dovecot.folder.appending(path: "mail")) }
        client = try SMTPClient(lanes: 1)
        endpoint = try SMTPEndpoint(url: "smtp://127.0.0.1:\(exim.port)", startTLS: .off, helloName: "intray.test")
    }

    /// The server as an office's relay.
    var relay: SMTPRelay { SMTPRelay(client) { [endpoint] in endpoint } }

    /// Somebody with a mailbox of their own.
    func person(_ name: String) throws -> MailUser {
        MailUser(name: name, mailbox: try dovecot.makeUser(), domain: "home.test")
    }

    /// Hands over what somebody wrote, as their mail program does.
    func send(_ letter: String, from sender: String, to recipients: [String]) async throws {
        let bytes = Array(letter.replacing("\n", with: "\r\n").utf8)
        _ = try await client.submit(bytes, SMTPEnvelope(sender: sender, recipients: recipients), to: endpoint)
    }

    /// Delivers all that is under way.
    func deliver() async throws { try await onOwnThread { [exim] in _ = try exim.deliver() } }
}
