import Foundation
import TestSupport
import Testing

@testable import Transport

/// A mail server behind TLS.
private final class SecureMail: Sendable {
    static let python = "/usr/bin/python3"
    static var isPossible: Bool {
        [python, TestAuthority.tool].allSatisfy(FileManager.default.isExecutableFile(atPath:))
    }

    let mail: ScriptedMail
    let authority: TestAuthority
    let scheme: String
    let port: Int
    private let relay: KeptProcess

    init(_ mode: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "smtp-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        mail = try ScriptedMail(offering: ["AUTH PLAIN"])
        authority = try TestAuthority(in: folder)
        scheme = mode == "tls" ? "smtps" : "smtp"
        let portFile = folder.appending(path: "port")
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        relay = try KeptProcess(
            [
                Self.python, fixtures.appending(path: "Fixtures/tls_relay.py").path, portFile.path, "\(mail.port)",
                authority.certificateFile, authority.keyFile, mode,
            ],
            removing: folder.path
        )
        for _ in 0..<1_000 where !FileManager.default.fileExists(atPath: portFile.path) { poll(nil, 0, 20) }
        port = try #require(Int(String(contentsOf: portFile, encoding: .utf8)))
    }

    func endpoint(host: String = "localhost", _ caFile: String?) throws -> SMTPEndpoint {
        try SMTPEndpoint(
            url: "\(scheme)://\(host):\(port)",
            login: .password,
            caFile: caFile,
            helloName: "intray.test",
            timeouts: .patient
        )
    }
}

@Suite("SMTP over TLS", .enabled(if: SecureMail.isPossible, "needs OpenSSL and Python installed"))
struct SMTPSecurityTests {
    @Test("mail goes over TLS from the start and after STARTTLS, signed in inside", arguments: ["tls", "starttls"])
    func trusted(_ mode: String) async throws {
        let secure = try await onOwnThread { try SecureMail(mode) }
        let client = try SMTPClient(lanes: 1)
        let endpoint = try secure.endpoint(secure.authority.caFile)
        for _ in 0..<2 { #expect(try await submitted(to: endpoint, by: client).value?.accepted.count == 2) }
        #expect(secure.mail.texts.count == 2)
        #expect(secure.mail.commands.prefix(2) == ["EHLO intray.test", "AUTH PLAIN"])
        #expect(secure.mail.connections == 1)
    }

    @Test("a certificate that cannot be trusted gets nothing, with what to do", arguments: ["tls", "starttls"])
    func refused(_ mode: String) async throws {
        let secure = try await onOwnThread { try SecureMail(mode) }
        let endpoints = [
            try secure.endpoint(secure.authority.otherCAFile), try secure.endpoint(nil),
            try secure.endpoint(host: "127.0.0.1", secure.authority.caFile), try secure.endpoint("/nowhere/ca.pem"),
        ]
        let client = try SMTPClient(lanes: 1)
        #expect(try await submitted(to: try secure.endpoint(secure.authority.caFile), by: client).value != nil)
        for endpoint in endpoints {
            let error = try #require(try await submitted(to: endpoint, by: client).error)
            #expect(error.kind == .tls)
            #expect(error.stage == .tls)
            #expect(error.outcome == .notSent)
            #expect(!error.isTransient)
            #expect(error.description.contains("ca-file"))
        }
        #expect(secure.mail.texts.count == 1)
    }
}
