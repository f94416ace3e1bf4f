import Foundation
import TestSupport
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
        let program = try start(arguments, input: input)
        let ended = try await onOwnThread { try program.wait() }
        return Result(status: ended.status, output: ended.output, complaint: ended.complaint)
    }

    /// Starts the program and leaves it running.
    func start(_ arguments: [String], input: String = "") throws -> SpawnedProgram {
        try SpawnedProgram(
            Self.program.path,
            arguments,
            in: folder,
            environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "OFFICE_PASSWORD": DovecotServer.password],
            input: input
        )
    }

    /// Adds a source to the configuration, as YAML under `sources`.
    func add(source: String) throws {
        let file = folder.appending(path: "intray.yaml")
        let before = try String(contentsOf: file, encoding: .utf8)
        let after = before.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0 == "sources: []" ? "sources:\n\(source)" : String($0) }
        try after.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
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
