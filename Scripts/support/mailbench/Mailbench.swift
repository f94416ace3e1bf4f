import Despatch
import Foundation
import Logging
import Mail
import QueueStore
import QueueStoreSQLite
import Transport
import Triage
import WorkingTime

/// Measures the outbox; `Scripts/bench mail` runs it.
///
///     mailbench fill DATABASE MAILS FOLDER     an outbox of so many mails, and a copy of each in a folder
///     mailbench send DATABASE URL USER CA      sends all of it; the password is in MAIL_PASSWORD
@main
struct Mailbench {
    private struct Usage: Error {}

    static func main() async {
        do {
            let words = Array(CommandLine.arguments.dropFirst())
            switch (words.first, words.count) {
            case ("fill", 4): try await fill(words[1], Int(words[2]) ?? 0, URL(filePath: words[3]))
            case ("send", 5): try await send(words[1], words[2], user: words[3], caFile: words[4])
            default: throw Usage()
            }
        } catch {
            FileHandle.standardError.write(Data("mailbench: \(error)\n".utf8))
            exit(1)
        }
    }

    private static let now = Instant(seconds: 1_791_792_000)

    private static func fill(_ database: String, _ count: Int, _ folder: URL) async throws {
        let store = EnquiryStore(database: try SQLiteDatabase(path: database, creating: true))
        let mails = try (0..<count).map { try message($0) }
        try await store.write { session in
            try session.migrate()
            for mail in mails {
                let bytes = mail.composed(boundary: "mailbench")
                try Data(bytes).write(to: folder.appending(path: "\(mail.messageID).eml"))
                try session.queue(
                    NewMail(
                        .reply,
                        about: nil,
                        by: .intray,
                        from: mail.from.address,
                        to: mail.to.map(\.address),
                        messageID: mail.messageID,
                        subject: mail.subject,
                        .bytes(bytes),
                        notBefore: now
                    ),
                    at: now
                )
            }
        }
    }

    /// An answer of some 3 KB with what it answers below.
    private static func message(_ number: Int) throws -> OutgoingMessage {
        let words = "We have looked for the papers you asked for, and found the following in our store. "
        let quoted = (0..<20).map { "> line \($0) of a letter that somebody wrote to the office some time ago" }
        return try OutgoingMessage(
            from: Mailbox(name: "Archive Service", address: "office@arl.example"),
            to: [Mailbox(name: nil, address: "writer\(number)@home.example")],
            subject: "Your enquiry [ENQ-2026-\(String(number + 1_000_000).dropFirst())]",
            date: MailDate(seconds: now.seconds, offsetMinutes: 60),
            messageID: "mail\(number)@arl.example",
            text: String(repeating: words, count: 15) + "\n\n" + quoted.joined(separator: "\n")
        )
    }

    private static func send(_ database: String, _ url: String, user: String, caFile: String) async throws {
        let password = ProcessInfo.processInfo.environment["MAIL_PASSWORD"] ?? ""
        let endpoint = try SMTPEndpoint(
            url: url,
            login: SMTPEndpoint.Login(user: user, credential: .password(password)),
            caFile: caFile,
            helloName: "intray.test"
        )
        let dispatcher = Dispatcher(
            store: EnquiryStore(database: try SQLiteDatabase(path: database, creating: false)),
            relay: SMTPRelay(try SMTPClient(lanes: 1)) { endpoint },
            limits: SendingLimits(daily: Int.max),
            holder: "mailbench",
            zone: try Zone("Europe/London"),
            clock: { now },
            logger: Logger(label: "mailbench") { _ in SwiftLogNoOpLogHandler() }
        )
        try await dispatcher.sendDue()
    }
}
