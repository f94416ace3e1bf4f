import Foundation

/// An invented message with what a careful reader says of it.
struct LabelledMessage: Decodable, Sendable {
    let id: String
    let from: String
    let subject: String
    let body: String
    let category: String
    /// Further strands of the same message.
    let also: [String]
    let distressing: Bool

    var strands: Set<String> { Set([category] + also) }
    /// The address between the angle brackets.
    var sender: String { from.split(separator: "<").last.map { String($0.drop { $0 == ">" }) } ?? from }
}

/// The labelled messages beside the project; there are none on most machines.
enum LabelledMessages {
    private static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["INTRAY_SHARED"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared")
    }()

    static let kits = ["arl", "member-office"]
    static let isPresent = kits.allSatisfy { FileManager.default.fileExists(atPath: file($0).path) }

    static func read(_ kit: String) throws -> [LabelledMessage] {
        let lines = try String(contentsOf: file(kit), encoding: .utf8).split(separator: "\n")
        return try lines.map { try JSONDecoder().decode(LabelledMessage.self, from: Data($0.utf8)) }
    }

    private static func file(_ kit: String) -> URL {
        folder.appendingPathComponent("enquiries/\(kit).jsonl")
    }
}
