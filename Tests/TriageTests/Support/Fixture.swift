import Foundation
import Testing

/// Files beside the tests, found by where this file stands.
enum Fixture {
    static func text(_ name: String) throws -> String {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: folder.appendingPathComponent("Fixtures/\(name)"), encoding: .utf8)
    }

    /// The lines of a fixture without comments, each split at its tabs.
    static func rows(_ name: String) throws -> [[String]] {
        let lines = try text(name).split(separator: "\n").filter { !$0.hasPrefix("#") }
        try #require(lines.count > 3, "the fixture \(name) is nearly empty")
        return lines.map { $0.split(separator: "\t").map(String.init) }
    }
}
