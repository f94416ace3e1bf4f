import Foundation
import Testing

/// Messages that stand outside the project. Tests over them are skipped where they are absent.
enum Shared {
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["INTRAY_SHARED"] { return URL(fileURLWithPath: path) }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        return root.deletingLastPathComponent().appendingPathComponent("shared")
    }()

    static var isPresent: Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("enquiries/arl.jsonl").path)
    }

    private static let sentenceFolder = folder.appendingPathComponent("enquiries/public/langid")

    static var hasSentences: Bool { FileManager.default.fileExists(atPath: sentenceFolder.path) }

    /// Single sentences, by the three letters of their language.
    static func sentences() throws -> [(name: String, sentences: [String])] {
        try FileManager.default.contentsOfDirectory(at: sentenceFolder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }
            .map { file in
                let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
                return (file.deletingPathExtension().lastPathComponent, lines)
            }
    }

    /// One labelled message.
    struct Message: Decodable {
        var id: String
        var subject: String
        var body: String
        var category: String
        var language: String
        var facts: [String: Values]

        var text: String { subject + "\n\n" + body }
    }

    /// One value or several.
    enum Values: Decodable {
        case some([String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let one = try? container.decode(String.self) {
                self = .some([one])
            } else {
                self = .some(try container.decode([String].self))
            }
        }

        var list: [String] {
            switch self {
            case .some(let values): values
            }
        }
    }

    static func messages(_ name: String) throws -> [Message] {
        let url = folder.appendingPathComponent("enquiries/\(name).jsonl")
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        return try lines.map { try JSONDecoder().decode(Message.self, from: Data($0.utf8)) }
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips a test where the shared messages are absent.
    static var needsShared: Self {
        .enabled(if: Shared.isPresent, "the shared messages are not beside the project; set INTRAY_SHARED")
    }
}
