import Foundation
import Mail

/// Counts, for each field, how often a parsed message says what the consensus says.
struct Agreement {
    static let fields = ["message-id", "from", "subject", "references", "attachments", "text", "text that peers found"]
    private(set) var compared: [String: Int] = [:]
    private(set) var equal: [String: Int] = [:]
    /// One line for each difference.
    private(set) var differences: [String] = []

    func share(_ field: String) -> Double {
        Double(equal[field, default: 0]) / Double(max(1, compared[field, default: 0]))
    }

    mutating func add(_ message: Message, _ expected: Consensus, folder: String) {
        let name = "\(folder)/\(expected.file)"
        let wanted = expected.consensus
        note("message-id", name, wanted.messageID, message.messageID ?? "")
        note("from", name, wanted.from, message.from.map { $0.address.lowercased() }.filter { !$0.isEmpty })
        note("references", name, wanted.references, message.references)
        // The peers leave uuencoded blocks in the text.
        let attachments = message.attachments.filter {
            message.parts[$0].transferEncoding != .uuencode || !message.parts[$0].headers.isEmpty
        }
        note("attachments", name, wanted.attachments, attachments.count)
        noteText("subject", name, wanted.subject, message.subject)
        let text = message.bodyPart.map { message.text(of: $0) } ?? ""
        noteText("text", name, wanted.text, text)
        if wanted.text?.isEmpty == false { noteText("text that peers found", name, wanted.text, text) }
    }

    private mutating func note<Value: Equatable>(_ field: String, _ name: String, _ wanted: Value?, _ found: Value) {
        guard let wanted else { return }
        compared[field, default: 0] += 1
        if wanted == found {
            equal[field, default: 0] += 1
        } else {
            differences.append("\(field)\t\(name)\texpected \(wanted)\tfound \(found)")
        }
    }

    /// White space is collapsed and 150 characters are compared; where the peers gave up on a character (U+FFFD), only
    /// the ASCII letters are.
    private mutating func noteText(_ field: String, _ name: String, _ wanted: String?, _ found: String) {
        guard let wanted else { return }
        if wanted.unicodeScalars.contains("\u{FFFD}") {
            let letters = Self.letters(Self.beginning(wanted))
            note(field, name, letters, String(Self.letters(Self.beginning(found)).prefix(letters.count)))
        } else {
            note(field, name, Self.beginning(wanted), Self.beginning(found))
        }
    }

    private static func beginning(_ text: String) -> String {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }.map(String.init)
        let cut = words.joined(separator: " ").unicodeScalars.prefix(150)
        return String(String.UnicodeScalarView(cut)).trimmingCharacters(in: .whitespaces)
    }

    private static func letters(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic }))
    }
}
