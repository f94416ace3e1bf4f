import Foundation
import Ingest
import Logging
import QueueStore
import QueueStoreSQLite
import Triage
import WorkingTime

/// A small office with a database of its own in a temporary folder.
final class TestOffice: Sendable {
    let folder: URL
    let store: EnquiryStore
    let zone: Zone
    let now: Instant

    /// Monday 12 October 2026, 09:00 in London, unless another moment is given.
    init(now: Instant = Instant(seconds: 1_791_792_000)) async throws {
        self.now = now
        folder = FileManager.default.temporaryDirectory.appending(path: "ingest-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        zone = try Zone("Europe/London")
        store = EnquiryStore(
            database: try SQLiteDatabase(path: folder.appending(path: "test.db").path, creating: true)
        )
        let kit = try String(contentsOfFile: Fixture.path("kit.yaml"), encoding: .utf8)
        try await store.write { session in
            try session.migrate()
            try session.save(kit: kit, by: "operator", at: now)
            try session.save(Person(email: "lena@office.example", name: "Lena", role: .colleague, skills: ["library"]))
            try session.save(Person(email: "rhys@office.example", name: "Rhys", role: .colleague, skills: ["records"]))
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var today: CivilDate { zone.date(of: now) }

    var ingester: Ingester {
        let now = now
        return Ingester(
            store: store,
            zone: zone,
            clock: { now },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// Takes messages in from a source of a given name, each under its position as key.
    @discardableResult
    func take(_ messages: [String], from source: String = "test", inbox: String? = nil) async throws -> IngestCounts {
        try await ingester.poll(
            ListedSource(name: source, inbox: inbox ?? source, messages: messages.map { Array($0.utf8) }, now: now)
        )
    }

    /// Every enquiry that is open, most urgent first.
    func open() async throws -> [EnquirySummary] {
        let filter = ListFilter(view: .open, limit: 10_000, now: now, today: today)
        return try await store.read { try $0.list(filter) }
    }

    func dispositions() async throws -> [Disposition: Int] { try await store.read { try $0.dispositions() } }

    /// The ledger, oldest first.
    func ledger() async throws -> [LedgerEntry] {
        try await store.read { session in
            var rows: [LedgerEntry] = []
            try session.ledger(limit: nil) { rows.append($0) }
            return rows
        }
    }

    /// The texts of an enquiry's conversation.
    func texts(of enquiry: EnquiryReference) async throws -> [String] {
        try await store.read { try $0.conversation(of: enquiry).map(\.body) }
    }
}

/// Finds fixture files beside the tests.
enum Fixture {
    static func path(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/\(name)").standardized
            .path
    }
}
