import Foundation
import Glibc
import TestSupport

/// The program itself, serving an office of these tests and sending its mail to a relay on this machine.
final class ServedProgram: Sendable {
    /// It lies beside the tests.
    private static let program = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
        .appending(path: "intray").path
    static let isAvailable = FileManager.default.isExecutableFile(atPath: program)

    private let process: SpawnedProgram

    init(_ office: MailOffice, relay port: Int) throws {
        let configuration = """
            database: sqlite:test.db
            listen: 127.0.0.1:\(try LoopbackSocket.freePorts(1)[0])
            sources: []
            smtp:
              url: smtp://127.0.0.1:\(port)
              starttls: off
              from: \(office.address)

            """
        try Data(configuration.utf8).write(to: office.folder.appending(path: "intray.yaml"))
        process = try SpawnedProgram(
            Self.program,
            ["serve"],
            in: office.folder,
            environment: ["PATH": "/usr/bin:/bin", "HOME": office.folder.path]
        )
    }

    deinit { process.send(SIGKILL) }

    /// Ends it by a signal, and waits until it has ended.
    func kill(_ signal: Int32) async throws {
        process.send(signal)
        _ = try await onOwnThread { [process] in try process.wait() }
    }
}
