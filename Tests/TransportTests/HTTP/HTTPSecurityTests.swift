import Foundation
import TestSupport
import Testing

@testable import Transport

/// A web server with TLS that has one page.
private final class SecureWeb: Sendable {
    let authority: TestAuthority
    let port: Int
    private let process: KeptProcess

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        authority = try TestAuthority(in: folder)
        port = try LoopbackSocket.freePorts(1)[0]
        process = try KeptProcess(
            [
                TestAuthority.tool, "s_server", "-accept", "127.0.0.1:\(port)", "-cert", authority.certificateFile,
                "-key",
                authority.keyFile, "-www", "-quiet",
            ],
            removing: folder.path
        )
        for _ in 0..<1_000 where !LoopbackSocket.accepts(port: port) { poll(nil, 0, 20) }
    }

    private static let starting = Task { try await onOwnThread { try SecureWeb() } }

    /// The server of this test process.
    static func shared() async throws -> SecureWeb { try await starting.value }
}

@Suite(
    "HTTP over TLS",
    .enabled(if: FileManager.default.isExecutableFile(atPath: TestAuthority.tool), "needs OpenSSL installed")
)
struct HTTPSecurityTests {
    private static func error(host: String = "localhost", _ caFile: (TestAuthority) -> String?) async throws
        -> HTTPError?
    {
        let web = try await SecureWeb.shared()
        let address = try HTTPAddress("https://\(host):\(web.port)/")
        let request = HTTPRequest(address, caFile: caFile(web.authority))
        return await httpError { _ = try await HTTPClient().send(request) }
    }

    @Test("a certificate of the authority that is named is accepted")
    func trusted() async throws {
        let web = try await SecureWeb.shared()
        let address = try HTTPAddress("https://localhost:\(web.port)/")
        let response = try await HTTPClient().send(HTTPRequest(address, caFile: web.authority.caFile))
        #expect(response.status == 200)
        #expect(!response.body.isEmpty)
    }

    @Test("another authority, none, another name, and a file that is not there are refused, with what to do")
    func refused() async throws {
        let errors = [
            try await Self.error { $0.otherCAFile }, try await Self.error { _ in nil },
            try await Self.error(host: "127.0.0.1") { $0.caFile }, try await Self.error { _ in "/nowhere/ca.pem" },
        ]
        for error in errors {
            guard case .tls = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(error?.description.contains("ca-file") == true)
            #expect(error?.isWorthRetrying == false)
        }
    }

    @Test("a connection that was trusted under one authority is not used under another")
    func pooled() async throws {
        let web = try await SecureWeb.shared()
        let client = try HTTPClient()
        let address = try HTTPAddress("https://localhost:\(web.port)/")
        #expect(try await client.send(HTTPRequest(address, caFile: web.authority.caFile)).status == 200)
        let request = HTTPRequest(address, caFile: web.authority.otherCAFile)
        guard case .tls = await httpError({ _ = try await client.send(request) }) else {
            Issue.record("it was used")
            return
        }
    }

    @Test("asking a plain server for TLS is said to be a matter of TLS")
    func plainServer() async throws {
        // It answers at once: a greeting in TLS need not hold the end of a line.
        let server = try ScriptedServer { conversation in
            try conversation.say("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        }
        let address = try HTTPAddress("https://localhost:\(server.port)/")
        let error = await httpError { _ = try await HTTPClient().send(HTTPRequest(address)) }
        guard case .tls = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
