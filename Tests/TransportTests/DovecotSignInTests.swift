import TestSupport
import Testing

@testable import Transport

@Suite(
    "Signing in to Dovecot",
    .enabled(if: DovecotServer.isAvailable, Comment(rawValue: DovecotServer.whyNot))
)
struct DovecotSignInTests {
    private static func connect(_ change: (inout IMAPEndpoint, DovecotServer) -> Void) async throws {
        let server = try await DovecotServer.shared()
        var endpoint = IMAPEndpoint.dovecot(server, try server.makeUser())
        change(&endpoint, server)
        let session = try await IMAPSession.connect(to: endpoint, logger: .silent)
        #expect(await session.capabilities.isSuperset(of: ["IMAP4REV1", "IDLE", "MOVE", "UIDPLUS", "ESEARCH"]))
        _ = try await session.select("INBOX", readOnly: true)
        await session.logout()
    }

    @Test("TLS from the first byte works with the CA file")
    func tls() async throws { try await Self.connect { _, _ in } }

    @Test("STARTTLS works with the CA file")
    func startTLS() async throws {
        try await Self.connect { endpoint, server in (endpoint.port, endpoint.security) = (server.port, .startTLS) }
    }

    @Test("a server on this machine may be used without TLS where that is configured")
    func plain() async throws {
        try await Self.connect { endpoint, server in (endpoint.port, endpoint.security) = (server.port, .none) }
    }

    @Test("a certificate of another authority is refused, over TLS and STARTTLS, and the error names the CA file")
    func otherAuthority() async throws {
        for security in [IMAPEndpoint.Security.tls, .startTLS] {
            let error = await transportError {
                try await Self.connect { endpoint, server in
                    endpoint.caFile = server.authority.otherCAFile
                    endpoint.security = security
                    if security == .startTLS { endpoint.port = server.port }
                }
            }
            guard case .tls("localhost", _) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(error?.description.contains("certificate") == true)
            #expect(error?.description.contains("ca-file") == true)
            #expect(error?.isWorthRetrying == false)
        }
    }

    @Test("without a CA file a private authority is not trusted")
    func noAuthority() async throws {
        let error = await transportError { try await Self.connect { endpoint, _ in endpoint.caFile = nil } }
        guard case .tls = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("a certificate for another name is refused")
    func otherName() async throws {
        let error = await transportError { try await Self.connect { endpoint, _ in endpoint.host = "127.0.0.1" } }
        guard case .tls("127.0.0.1", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("a CA file that is not there is named")
    func missingFile() async throws {
        let error = await transportError {
            try await Self.connect { endpoint, _ in endpoint.caFile = "/nowhere/ca.pem" }
        }
        #expect(error == .tls(host: "localhost", reason: "the CA file /nowhere/ca.pem cannot be read"))
    }

    @Test("TLS spoken to a port that does not is an error of TLS")
    func wrongPort() async throws {
        let error = await transportError { try await Self.connect { endpoint, server in endpoint.port = server.port } }
        guard case .tls = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("a wrong password says what the server said and what to check, and not the password")
    func wrongPassword() async throws {
        let error = await transportError {
            try await Self.connect { endpoint, _ in endpoint.credential = .password("wrong-horse") }
        }
        guard case .loginRefused("localhost", _, let said) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(said.contains("Authentication failed"))
        let text = error?.description ?? ""
        #expect(text.contains("Check the user name and the password") && !text.contains("wrong-horse"))
    }
}
