import Foundation
import Logging
import Synchronization
import TestSupport
import Testing

@testable import Transport

@Suite("Ways to sign in")
struct SignInTests {
    /// Greets, offers these ways, accepts everything, and gives the lines that were sent to sign in.
    private static func lines(
        offering ways: String,
        _ credential: IMAPEndpoint.Credential
    ) async throws -> (lines: [String], error: TransportError?) {
        let heard = Mutex<[String]>([])
        let server = try ScriptedServer { conversation in
            try conversation.say("* OK ready\r\n")
            while true {
                let (tag, command) = try conversation.hearCommand()
                if command == "CAPABILITY" {
                    try conversation.say("* CAPABILITY IMAP4rev1 SASL-IR \(ways)\r\n\(tag) OK done\r\n")
                } else {
                    heard.withLock { $0.append(command) }
                    try conversation.say("\(tag) OK done\r\n")
                }
            }
        }
        var endpoint = IMAPEndpoint.scripted(server)
        endpoint.credential = credential
        let error = await transportError {
            let session = try await IMAPSession.connect(to: endpoint, logger: .silent)
            await session.logout()
        }
        withExtendedLifetime(server) {}
        return (heard.withLock { $0 }.filter { $0 != "LOGOUT" }, error)
    }

    private static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

    @Test("PLAIN is used although CRAM-MD5 is offered")
    func plain() async throws {
        let outcome = try await Self.lines(offering: "AUTH=CRAM-MD5 AUTH=PLAIN", .password("secret"))
        #expect(outcome.lines.first?.hasPrefix("AUTHENTICATE PLAIN") == true)
    }

    @Test("a server that has only the LOGIN command is given that")
    func loginCommand() async throws {
        let outcome = try await Self.lines(offering: "", .password("se\"cret"))
        #expect(outcome.lines == [#"LOGIN arl "se\"cret""#])
        #expect(outcome.error == nil)
    }

    @Test("where signing in is switched off without TLS, nothing is sent and the error says so")
    func loginDisabled() async throws {
        let outcome = try await Self.lines(offering: "LOGINDISABLED", .password("secret"))
        #expect(outcome.lines.isEmpty)
        #expect(outcome.error?.description.contains("starttls") == true)
    }

    @Test("an access token goes by OAUTHBEARER where that is offered, else by XOAUTH2")
    func accessToken() async throws {
        let old = try await Self.lines(offering: "AUTH=PLAIN AUTH=XOAUTH2", .accessToken("t0ken"))
        #expect(
            old.lines.first == "AUTHENTICATE XOAUTH2 " + Self.base64("user=arl\u{1}auth=Bearer t0ken\u{1}\u{1}")
        )
        let new = try await Self.lines(offering: "AUTH=XOAUTH2 AUTH=OAUTHBEARER", .accessToken("t0ken"))
        #expect(new.lines.first?.hasPrefix("AUTHENTICATE OAUTHBEARER ") == true)
    }
}
