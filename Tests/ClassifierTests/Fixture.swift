import Foundation
import Testing

/// Files beside the tests, found by where this file stands.
enum Fixture {
    /// The lines of a fixture without comments and empty lines, each split at its tabs.
    static func rows(_ name: String) throws -> [[String]] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t").map(String.init) }
        try #require(rows.count > 3, "the fixture \(name) is nearly empty")
        return rows
    }
}
