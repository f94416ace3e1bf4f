import Foundation
import Mail
import TestSupport

/// What Python's email package finds in a mail of ours.
struct PythonReading: Decodable {
    struct File: Decodable {
        let name: String
        let type: String
        let bytes: Data
    }

    let names: [String]
    let subject: String
    let from: [[String]]
    let replyTo: [[String]]
    let to: [[String]]
    let cc: [[String]]
    let seconds: Int64
    let offset: Int
    let messageID: String
    let inReplyTo: [String]
    let references: [String]
    let text: String
    let files: [File]
    let defects: [String]

    struct Failed: Error {
        let complaint: String
    }

    static let python: String? = {
        let found = ["/usr/bin/python3", "/usr/local/bin/python3"].first(where: FileManager.default.isExecutableFile)
        if found == nil { print("There is no python3: what it reads in our mail is not compared.") }
        return found
    }()

    /// Reads mails as files in a folder of their own, in one run of Python.
    static func of(_ mails: [[UInt8]]) throws -> [PythonReading] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "composed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (number, mail) in mails.enumerated() { try Data(mail).write(to: folder.appending(path: "\(number).eml")) }
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/composing/read_messages.py")
        let program = try SpawnedProgram(python ?? "", [script.path, folder.path], in: folder, environment: [:])
        let end = try program.wait()
        guard end.status == 0 else { throw Failed(complaint: end.complaint) }
        return try mails.indices.map { number in
            try JSONDecoder().decode(
                PythonReading.self,
                from: Data(contentsOf: folder.appending(path: "\(number).json"))
            )
        }
    }

    /// The fields that differ from what was sent.
    func differences(from sent: OutgoingMessage) -> [String] {
        func pairs(_ boxes: [Mailbox]) -> [[String]] { boxes.map { [$0.name ?? "", $0.address] } }
        let checks: [(String, Bool)] = [
            ("names", Set(names).count == names.count && !names.contains("bcc")),
            ("subject", subject == sent.subject),
            ("from", from == pairs([sent.from])),
            ("reply-to", replyTo == pairs(sent.replyTo.map { [$0] } ?? [])),
            ("to", to == pairs(sent.to)),
            ("cc", cc == pairs(sent.cc)),
            ("date", seconds == sent.date.seconds && offset == sent.date.offsetMinutes),
            ("message-id", messageID == sent.messageID),
            ("in-reply-to", inReplyTo == (sent.inReplyTo.map { [$0] } ?? [])),
            ("references", references == sent.references),
            ("text", text == sent.text),
            ("files", files.map { Array($0.bytes) } == sent.attachments.map(\.bytes)),
            ("types", files.map(\.type) == sent.attachments.map(\.contentType)),
            ("file names", zip(files, sent.attachments).allSatisfy { $1.filename.isEmpty || $0.name == $1.filename }),
            ("defects", defects.isEmpty),
        ]
        return checks.filter { !$0.1 }.map(\.0)
    }
}
