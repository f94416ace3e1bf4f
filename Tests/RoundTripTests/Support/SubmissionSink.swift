import Foundation
import Glibc
import TestSupport
import Transport

/// A submission server that is none of ours, aiosmtpd's, and keeps what it is handed. It ends with this object.
final class SubmissionSink: Sendable {
    struct DidNotStart: Error {}

    /// A mail as it came.
    struct Taken {
        let bytes: [UInt8]
        let envelope: Envelope

        struct Envelope: Decodable {
            let sender: String
            let recipients: [String]
            /// How its client signed in.
            let mechanism: String
        }
    }

    static let isAvailable =
        [python, TestAuthority.tool].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
        && FileManager.default.fileExists(atPath: "/usr/lib/python3/dist-packages/aiosmtpd")
    static let whyNot = "needs aiosmtpd (python3-aiosmtpd) and OpenSSL installed"
    private static let python = "/usr/bin/python3"

    private let folder: URL
    private let authority: TestAuthority
    private let port: Int
    private let process: KeptProcess

    /// - Parameter size: the most bytes of a mail that it takes; nil for any.
    init(mechanism: String = "PLAIN", size: Int? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "sink-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        authority = try TestAuthority(in: folder)
        port = try LoopbackSocket.freePorts(1)[0]
        let arguments = [
            Self.python, Fixture.path("sink.py"), "--port", "\(port)", "--folder", folder.path,
            "--certificate", authority.certificateFile, "--key", authority.keyFile,
            "--password", DovecotServer.password, "--mechanism", mechanism,
        ]
        process = try KeptProcess(arguments + (size.map { ["--size", "\($0)"] } ?? []), removing: folder.path)
        for _ in 0..<1_000 {
            if LoopbackSocket.accepts(port: port) { return }
            poll(nil, 0, 20)
        }
        throw DidNotStart()
    }

    /// What it has taken, in order.
    var mails: [Taken] {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".eml") }
            return try names.sorted().map { name in
                let facts = folder.appending(path: name.replacing(".eml", with: ".json"))
                return Taken(
                    bytes: Array(try Data(contentsOf: folder.appending(path: name))),
                    envelope: try JSONDecoder().decode(Taken.Envelope.self, from: Data(contentsOf: facts))
                )
            }
        }
    }

    /// From now on those get their mail who should have come back later.
    func open() throws { try Data().write(to: folder.appending(path: "open")) }

    /// The account that may hand mail over, by STARTTLS.
    func endpoint(password: String = DovecotServer.password) throws -> SMTPEndpoint {
        try SMTPEndpoint(
            url: "smtp://localhost:\(port)",
            login: SMTPEndpoint.Login(user: "office", credential: .password(password)),
            caFile: authority.caFile,
            helloName: "intray.test"
        )
    }
}
