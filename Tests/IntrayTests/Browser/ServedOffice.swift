import Foundation
import TestSupport
import Testing

/// An office with invented mail that is served on a free port, for a browser to look at.
final class ServedOffice: Sendable {
    let office: CommandLineOffice
    let address: String
    private let server: SpawnedProgram

    static let password = "a long walk by the sea"

    /// Everybody's accounts are `NAME@office.example`, with the same password. Without post it neither gets nor sends mail.
    static func start(mail folder: URL? = nil, post: OfficePost? = nil) async throws -> ServedOffice {
        let office = try await CommandLineOffice.made()
        let added = try await office.run(
            "user",
            "add",
            "--email",
            "mair@office.example",
            "--name",
            "Mair",
            "--role",
            "manager"
        )
        #expect(added.status == 0, "\(added.complaint)")
        for name in ["ada", "carys", "tom", "hana", "lena", "mair"] {
            let set = try await office.run(
                "user",
                "password",
                "\(name)@office.example",
                "--password-stdin",
                input: password
            )
            #expect(set.status == 0, "\(set.complaint)")
        }
        if let folder {
            let taken = try await office.run("import", folder.path, "--inbox", "arl")
            #expect(taken.status == 0, "\(taken.complaint)")
        }
        try post?.serve(office)
        return try await ServedOffice(office)
    }

    private init(_ office: CommandLineOffice) async throws {
        self.office = office
        let port = try LoopbackSocket.freePorts(1)[0]
        address = "http://127.0.0.1:\(port)"
        let file = office.folder.appending(path: "intray.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing("127.0.0.1:8080", with: "127.0.0.1:\(port)")
            .write(to: file, atomically: true, encoding: .utf8)
        server = try office.start(["serve"])
        for _ in 0..<600 where !PlainHTTP.get("/health/ready", port: port).hasPrefix("HTTP/1.1 200") {
            _ = try await onOwnThread { poll(nil, 0, 50) }
        }
    }

    deinit { server.send(SIGTERM) }

    /// Walks through the site in Chromium as a script says, which prints what it found and ends with 0 when all was well.
    func walk(_ script: String, _ arguments: String...) async throws {
        let program = try SpawnedProgram(
            Browser.python,
            ["-B", CommandLineOffice.fixture("browser/\(script).py"), address, Self.password] + arguments,
            in: office.folder,
            environment: [
                "PATH": "/usr/bin:/bin", "HOME": office.folder.path, "INTRAY": CommandLineOffice.program.path,
                "INTRAY_CONFIG": office.folder.appending(path: "intray.yaml").path,
                "INTRAY_SHOTS": ProcessInfo.processInfo.environment["INTRAY_SHOTS"] ?? "",
            ]
        )
        let ended = try await onOwnThread { try program.wait() }
        #expect(ended.status == 0, "\(ended.output)\n\(ended.complaint)")
    }
}

/// Debian's Chromium and what drives it.
enum Browser {
    /// Made by `Scripts/bootstrap`.
    static let python = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../.build/browser/bin/python").standardized.path

    static let isThere =
        FileManager.default.isExecutableFile(atPath: python)
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")
}
