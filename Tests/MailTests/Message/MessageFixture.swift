import Foundation

/// A message in `Fixtures/{rfc,legacy,malformed}/NNN.eml` and what must be read in it, in `NNN.json`.
struct MessageFixture {
    struct Expectation: Decodable {
        let about: String
        /// Must not be given other line ends.
        let binary: Bool?
        let messageID: String?
        let from: [[String?]]?
        let to: [[String?]]?
        let subject: String?
        let references: [String]?
        let date: Int64?
        let offset: Int?
        /// File names, or types where there is no name.
        let attachments: [String]?
        let text: String?
        let defects: [String]
    }

    let name: String
    let raw: [UInt8]
    let expected: Expectation

    /// The message as it is, and with CRLF unless it is binary.
    var forms: [[UInt8]] {
        if expected.binary == true { return [raw] }
        return [raw, raw.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }]
    }

    static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
    }

    static func all(_ kind: String) throws -> [MessageFixture] {
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: kind),
            includingPropertiesForKeys: nil
        )
        return try files.filter { $0.pathExtension == "eml" }.sorted { $0.path < $1.path }.map { file in
            let json = file.deletingPathExtension().appendingPathExtension("json")
            return MessageFixture(
                name: "\(kind)/\(file.lastPathComponent)",
                raw: Array(try Data(contentsOf: file)),
                expected: try JSONDecoder().decode(Expectation.self, from: Data(contentsOf: json))
            )
        }
    }
}
