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

/// Where one empty database is. Every `open` is a handle as another process would have it.
final class Place: Sendable {
    let open: @Sendable () throws -> any Database
    private let remove: @Sendable () -> Void

    init(open: @escaping @Sendable () throws -> any Database, remove: @escaping @Sendable () -> Void) {
        self.open = open
        self.remove = remove
    }

    deinit { remove() }
}

/// The suite every driver has to pass. Each file extends it by one subject.
@Suite("Conformance of a database")
enum Conformance {}
