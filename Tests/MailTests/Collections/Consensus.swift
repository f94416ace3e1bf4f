import Foundation

/// What most of three other parsers read in one message; a field they all differ on is nil.
struct Consensus: Decodable {
    struct Fields: Decodable {
        let subject: String?
        let from: [String]?
        let messageID: String?
        let references: [String]?
        let attachments: Int?
        let text: String?

        enum CodingKeys: String, CodingKey {
            case subject, references, attachments, text
            case from = "from_addr"
            case messageID = "message_id"
        }
    }

    let file: String
    let consensus: Fields

    /// The lines of a folder's `reference.jsonl`; none when it has no such file. The peers cannot read the messages in
    /// `mac/`, whose lines end in bare CR: those are held against the same messages in `bsd/` or `dos/`.
    static func read(_ folder: URL) throws -> [Consensus] {
        let file = folder.appending(path: "reference.jsonl")
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        let decoder = JSONDecoder()
        let all = try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(Consensus.self, from: Data($0))
        }
        let byFile = Dictionary(uniqueKeysWithValues: all.map { ($0.file, $0.consensus) })
        return all.compactMap { entry in
            guard entry.file.hasPrefix("mac/") else { return entry }
            let name = entry.file.dropFirst(4)
            return (byFile["bsd/" + name] ?? byFile["dos/" + name]).map { Consensus(file: entry.file, consensus: $0) }
        }
    }
}
