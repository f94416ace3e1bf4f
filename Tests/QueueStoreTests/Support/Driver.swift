import Foundation
import QueueStore
import QueueStoreSQLite
import Testing

/// A kind of database that must conform. Another driver is another value of `all`; no test knows which it runs on.
struct Driver: Sendable, CustomTestStringConvertible {
    let name: String
    /// Makes an empty database of its own.
    let makePlace: @Sendable () throws -> Place

    var testDescription: String { name }

    static let all: [Driver] = [.sqlite]

    static let sqlite = Driver(name: "SQLite") {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("intray-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("intray.db").path
        return Place(
            open: { try SQLiteDatabase(path: path, creating: true) },
            remove: { try? FileManager.default.removeItem(at: folder) }
        )
    }
}

/// Where one empty database is; it is removed with the last handle.
final class Place: Sendable {
    private let connect: @Sendable () throws -> any Database
    private let remove: @Sendable () -> Void

    init(open: @escaping @Sendable () throws -> any Database, remove: @escaping @Sendable () -> Void) {
        connect = open
        self.remove = remove
    }

    deinit { remove() }

    /// One more handle, as another process would have it.
    func open() throws -> any Database { Handle(base: try connect(), place: self) }

    /// A database that keeps its place from being removed.
    private struct Handle: Database {
        let base: any Database
        let place: Place

        var dialect: Dialect { base.dialect }

        func read<T: Sendable>(_ body: @escaping @Sendable (any Session) throws -> T) async throws -> T {
            try await base.read(body)
        }

        func write<T: Sendable>(_ body: @escaping @Sendable (any Session) throws -> T) async throws -> T {
            try await base.write(body)
        }

        func changes() -> AsyncStream<Void> { base.changes() }

        func tidy() async throws { try await base.tidy() }

        func check() async throws -> [String] { try await base.check() }
    }
}

/// The suite every driver has to pass. Each file extends it by one subject.
@Suite("Conformance of a database")
enum Conformance {}
