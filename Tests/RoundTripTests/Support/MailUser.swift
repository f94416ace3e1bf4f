import Foundation
import Mail
import TestSupport

/// Somebody outside the office who reads mail and answers it.
struct MailUser {
    let name: String
    let mailbox: DovecotUser
    let domain: String

    var address: String { "\(mailbox.name)@\(domain)" }
    var inFull: String { "\(name) <\(address)>" }

    /// What is new in the mailbox, oldest first; it is not new afterwards.
    func read() throws -> [Message] {
        let (new, cur) = (mailbox.maildir.appending(path: "new"), mailbox.maildir.appending(path: "cur"))
        let names = try FileManager.default.contentsOfDirectory(atPath: new.path)
            .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
        return try names.map { file in
            let message = Message.parse(Array(try Data(contentsOf: new.appending(path: file))))
            let read = cur.appending(path: "\(file):2,S")
            try FileManager.default.moveItem(at: new.appending(path: file), to: read)
            return message
        }
    }

    /// An answer as a mail program writes it, lines ending in LF.
    func answer(
        to message: Message,
        as program: MailProgram,
        _ text: String,
        cc: [String] = []
    ) -> String {
        let identifier = message.messageID ?? ""
        let lines: [String?] = [
            "From: \(inFull)", "To: \(message.from.first?.address ?? "")",
            cc.isEmpty ? nil : "Cc: \(cc.joined(separator: ", "))",
            "Subject: \(program.prefix)\(message.subject)", "Message-ID: <\(UUID().uuidString)@\(domain)>",
            "Date: \(Letters.date)", "In-Reply-To: <\(identifier)>",
            "References: \((message.references + [identifier]).map { "<\($0)>" }.joined(separator: "\n "))",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8; format=flowed",
            "Content-Transfer-Encoding: base64", program.trace,
        ]
        let header = lines.compactMap(\.self).joined(separator: "\n")
        let body = program.body(text, answering: message)
        return header + "\n\n"
            + Data(body.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]) + "\n"
    }
}
