import Foundation
import Glibc
import TestSupport
import Testing

/// The post of an office that a browser looks at: a Maildir into which its letters come, and a submission server that is
/// none of ours, aiosmtpd's, which keeps what leaves.
final class OfficePost: Sendable {
    /// Where letters are delivered.
    let letters: URL
    /// Where each mail that left is kept: its bytes as `NNNN.eml`, its envelope as `NNNN.json`.
    let sent: URL
    private let port: Int
    private let authority: TestAuthority
    private let server: KeptProcess

    private static let python = "/usr/bin/python3"
    static let isAvailable =
        [python, TestAuthority.tool].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
        && FileManager.default.fileExists(atPath: "/usr/lib/python3/dist-packages/aiosmtpd")

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "post-\(UUID().uuidString.prefix(8))")
        letters = folder.appending(path: "letters")
        sent = folder.appending(path: "sent")
        for part in ["letters/tmp", "letters/new", "letters/cur", "sent"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: part),
                withIntermediateDirectories: true
            )
        }
        authority = try TestAuthority(in: folder)
        port = try LoopbackSocket.freePorts(1)[0]
        server = try KeptProcess(
            [
                Self.python, CommandLineOffice.fixture("../../RoundTripTests/Fixtures/sink.py"), "--port", "\(port)",
                "--folder", sent.path, "--certificate", authority.certificateFile, "--key", authority.keyFile,
                "--password", DovecotServer.password, "--mechanism", "PLAIN",
            ],
            removing: folder.path
        )
        for _ in 0..<1_000 where !LoopbackSocket.accepts(port: port) { poll(nil, 0, 20) }
        try #require(LoopbackSocket.accepts(port: port))
    }

    /// Has an office read its letters here and send its mail by this server, which can be called back for 20 seconds.
    func serve(_ office: CommandLineOffice) throws {
        try office.add(
            source: """
                  - name: arl
                    kind: maildir
                    path: \(letters.path)
                """
        )
        try office.add(
            smtp: """
                url: smtp://localhost:\(port)
                  user: office
                  password: { env: OFFICE_PASSWORD }
                  ca-file: \(authority.caFile)
                  marking: subject
                  undo: 20
                """
        )
    }
}
