import Foundation
import Testing

/// An office in a temporary folder, worked through the program itself.
final class CommandLineOffice: Sendable {
    struct Result: Sendable {
        let status: Int32
        let output: String
        let complaint: String

        /// The one JSON document on standard output.
        func json() throws -> Any {
            try JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
        }

        func object() throws -> [String: Any] { try #require(try json() as? [String: Any]) }
        func array() throws -> [[String: Any]] { try #require(try json() as? [[String: Any]]) }
    }

    let folder: URL

    /// An office that has not been made yet.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// An office with the kit `arl`, an administrator, two coordinators and two colleagues.
    static func made() async throws -> CommandLineOffice {
        let office = try CommandLineOffice()
        let blueprint = try await blueprint.value
        // With the log of the database, if there is one.
        for file in try FileManager.default.contentsOfDirectory(atPath: blueprint.path) {
            try FileManager.default.copyItem(
                at: blueprint.appending(path: file),
                to: office.folder.appending(path: file)
            )
        }
        return office
    }

    /// Made once: training the first classifier takes a while without optimisation.
    private static let blueprint = Task {
        let office = try CommandLineOffice()
        #expect(try await office.run("init", "--kit", "arl").status == 0)
        let people = [
            ("ada", "administrator", "all"), ("carys", "coordinator", "all"), ("tom", "coordinator", "all"),
            ("hana", "colleague", "records,retention,rights"), ("lena", "colleague", "library"),
        ]
        for (name, role, skills) in people {
            let added = try await office.run(
                "user",
                "add",
                "--email",
                "\(name)@office.example",
                "--name",
                name.capitalized,
                "--role",
                role,
                "--skills",
                skills
            )
            #expect(added.status == 0, "\(added.complaint)")
        }
        let kept = FileManager.default.temporaryDirectory.appending(path: "blueprint-\(UUID().uuidString.prefix(8))")
        try FileManager.default.copyItem(at: office.folder, to: kept)
        return kept
    }

    var database: URL { folder.appending(path: "intray.db") }

    /// Runs the program in the office's folder, with the arguments and the standard input given.
    func run(_ arguments: String..., input: String = "") async throws -> Result {
        try await run(arguments, input: input)
    }

    func run(_ arguments: [String], input: String = "") async throws -> Result {
        let folder = folder
        return try await withCheckedThrowingContinuation { continuation in
            Foundation.Thread.detachNewThread {
                continuation.resume(with: Swift.Result { try Self.run(arguments, input, in: folder) })
            }
        }
    }

    private static func run(_ arguments: [String], _ input: String, in folder: URL) throws -> Result {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path]
        let files = try ["in", "out", "err"].map { try handle(folder.appending(path: "\(UUID().uuidString).\($0)")) }
        files[0].write(Data(input.utf8))
        try files[0].seek(toOffset: 0)
        (process.standardInput, process.standardOutput, process.standardError) = (files[0], files[1], files[2])
        try process.run()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: try text(files[1]), complaint: try text(files[2]))
    }

    /// A file that is gone from the folder at once and lives as long as it is open.
    private static func handle(_ file: URL) throws -> FileHandle {
        try Data().write(to: file)
        let handle = try FileHandle(forUpdating: file)
        try FileManager.default.removeItem(at: file)
        return handle
    }

    private static func text(_ handle: FileHandle) throws -> String {
        try handle.seek(toOffset: 0)
        return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    }

    /// The program that was built with these tests: it lies beside them.
    static let program: URL = {
        let tests = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
        let beside = tests.appending(path: "intray")
        if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../.build/debug/intray").standardized
    }()

    /// A fixture by name.
    static func fixture(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/\(name)").standardized
            .path
    }
}
