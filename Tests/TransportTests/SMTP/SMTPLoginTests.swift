import Foundation
import TestSupport
import Testing

@testable import Transport

@Suite("Ways to sign in to SMTP")
struct SMTPLoginTests {
    private static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

    private static func run(
        offering ways: String?,
        _ credential: SMTPEndpoint.Credential = .password("secret")
    ) async throws -> (commands: [String], result: Result<SMTPReceipt, SMTPError>) {
        let mail = try ScriptedMail(offering: ways.map { ["AUTH \($0)"] } ?? ["8BITMIME"])
        let endpoint = try mail.endpoint(login: .init(user: "arl", credential: credential))
        let result = try await submitted(to: endpoint)
        return (mail.commands, result)
    }

    @Test("PLAIN is used although CRAM-MD5 is offered")
    func plain() async throws {
        let (commands, result) = try await Self.run(offering: "CRAM-MD5 LOGIN PLAIN")
        #expect(commands.prefix(3) == ["EHLO intray.test", "AUTH PLAIN", Self.base64("\0arl\0secret")])
        #expect(result.value != nil)
    }

    @Test("LOGIN is used where there is no PLAIN")
    func login() async throws {
        let (commands, result) = try await Self.run(offering: "LOGIN")
        #expect(commands.dropFirst().prefix(3) == ["AUTH LOGIN", Self.base64("arl"), Self.base64("secret")])
        #expect(result.value != nil)
    }

    @Test("an access token goes by XOAUTH2")
    func token() async throws {
        let (commands, result) = try await Self.run(offering: "PLAIN XOAUTH2", .accessToken("t0ken"))
        let expected = Self.base64("user=arl\u{1}auth=Bearer t0ken\u{1}\u{1}")
        #expect(commands.dropFirst().prefix(2) == ["AUTH XOAUTH2", expected])
        #expect(result.value != nil)
    }

    @Test("where the server offers no way that can be used, no mail is sent without signing in")
    func none() async throws {
        for ways in [nil, "CRAM-MD5", "PLAIN"] {
            let credential = ways == "PLAIN" ? SMTPEndpoint.Credential.accessToken("t0ken") : .password("secret")
            let (commands, result) = try await Self.run(offering: ways, credential)
            #expect(result.error?.kind == .loginRefused)
            #expect(result.error?.stage == (ways == nil ? .login : .greeting))
            #expect(result.error?.isTransient == false)
            #expect(!commands.contains("DATA"))
        }
    }

    @Test("a server without STARTTLS is given neither password nor mail")
    func noStartTLS() async throws {
        let mail = try ScriptedMail(offering: ["AUTH PLAIN"])
        let error = try await submitted(to: try mail.endpoint(startTLS: .required, login: .password)).error
        #expect(error?.kind == .tls)
        #expect(error?.isTransient == false)
        #expect(error?.description.contains("STARTTLS") == true)
        #expect(!mail.commands.contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") })
    }

    @Test("who only asks whether the server lets us in signs in and names nobody")
    func greeting() async throws {
        let mail = try ScriptedMail(offering: ["AUTH PLAIN"])
        try await SMTPClient(lanes: 1).greet(try mail.endpoint(login: .password))
        #expect(
            mail.commands.prefix(4) == ["EHLO intray.test", "AUTH PLAIN", Self.base64("\0arl\0secret"), "NOOP"]
        )
    }

    @Test("a greeting meets what a mail would meet before its envelope", arguments: [nil, "CRAM-MD5"])
    func greetingRefused(_ ways: String?) async throws {
        let mail = try ScriptedMail(offering: ways.map { ["AUTH \($0)"] } ?? [])
        let (client, endpoint) = (try SMTPClient(lanes: 1), try mail.endpoint(login: .password))
        let error = await #expect(throws: SMTPError.self) { try await client.greet(endpoint) }
        #expect(error?.kind == .loginRefused)
        #expect(error?.isOfServer == true)
    }
}
