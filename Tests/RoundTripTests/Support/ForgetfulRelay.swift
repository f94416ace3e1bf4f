import Despatch
import Foundation
import QueueStore
import Transport

/// A mail server that takes out of every mail what says that a machine wrote it, or what it answers, and gives it a
/// sender: there are some.
struct ForgetfulRelay: MailRelay {
    let post: Post
    let sender: String
    let forgets: Set<String>

    static let marks: Set<String> = ["auto-submitted", "x-auto-response-suppress", "precedence"]
    static let threads: Set<String> = ["in-reply-to", "references"]

    func hand(_ mail: TakenMail) async -> HandingOver {
        let message = Self.without(forgets, mail.message)
        do {
            let envelope = try SMTPEnvelope(sender: sender, recipients: mail.recipients)
            let receipt = try await post.client.submit(message, envelope, to: post.endpoint)
            return .answered(receipt.recipients.map { RecipientResult($0.address, $0.isAccepted ? .taken : .refused) })
        } catch {
            return .notSent(because: "\(error)", canHelp: false)
        }
    }

    private static func without(_ names: Set<String>, _ message: [UInt8]) -> [UInt8] {
        var kept: [String] = []
        var isHeader = true
        var isForgotten = false
        for line in String(decoding: message, as: UTF8.self).components(separatedBy: "\r\n") {
            if line.isEmpty { isHeader = false }
            let isFolded = line.hasPrefix(" ") || line.hasPrefix("\t")
            if !isFolded { isForgotten = names.contains(line.prefix { $0 != ":" }.lowercased()) }
            if !(isHeader && isForgotten) { kept.append(line) }
        }
        return Array(kept.joined(separator: "\r\n").utf8)
    }
}
