import Foundation
import Ingest
import Logging
import QueueStore
import QueueStoreSQLite
import Testing
import Triage
import WorkingTime

/// The labelled enquiries beside the project, where they are.
private enum Shared {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["INTRAY_SHARED"] { return URL(fileURLWithPath: named) }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../shared")
            .standardized
    }()
    static let file = folder.appending(path: "enquiries/arl.jsonl")
    static let isPresent: Bool = {
        let found = FileManager.default.fileExists(atPath: file.path)
        if !found { print("The labelled enquiries are not at \(file.path): accuracy is not measured.") }
        return found
    }()
}

@Suite("The kit alone, on labelled enquiries", .enabled(if: Shared.isPresent, "needs ../shared/enquiries"))
struct AccuracyTests {
    private struct Labelled: Decodable {
        let from: String
        let subject: String
        let body: String
        let category: String

        var message: [UInt8] {
            Array("From: \(from)\nSubject: \(subject)\nContent-Type: text/plain; charset=utf-8\n\n\(body)\n".utf8)
        }
    }

    @Test("the right category is first for 0.55 of them and among the first three for 0.75")
    func accuracy() async throws {
        let lines = try String(contentsOf: Shared.file, encoding: .utf8).split(separator: "\n")
        let labelled = try lines.map { try JSONDecoder().decode(Labelled.self, from: Data($0.utf8)) }
        let kit = try Kit(yaml: try Kit.yaml(named: "arl"))
        let now = Instant(seconds: 1_791_792_000)
        let folder = FileManager.default.temporaryDirectory.appending(path: "accuracy-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = EnquiryStore(
            database: try SQLiteDatabase(path: folder.appending(path: "a.db").path, creating: true)
        )
        try await store.write { session in
            try session.migrate()
            try session.save(kit: try Kit.yaml(named: "arl"), by: "test", at: now)
        }
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let ingester = Ingester(store: store, zone: try Zone("Europe/London"), clock: { now }, logger: quiet)
        let pipeline = try await ingester.pipeline()
        var first = 0
        var third = 0
        for one in labelled {
            let proposal = try await pipeline.explain(one.message, inbox: "arl").assessment.proposal
            let guesses = [proposal.category] + proposal.alternatives.prefix(2).map(\.code)
            if guesses[0] == one.category { first += 1 }
            if guesses.contains(one.category) { third += 1 }
        }
        let total = Double(labelled.count)
        print(
            "Right category first \(Double(first) / total), among three \(Double(third) / total), of \(labelled.count)."
        )
        #expect(kit.categories.count == 27)
        #expect(Double(first) / total >= 0.55)
        #expect(Double(third) / total >= 0.75)
    }
}
