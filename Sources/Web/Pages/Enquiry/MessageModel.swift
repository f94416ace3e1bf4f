import Classifier
import QueueStore
import Triage

/// A message of a conversation as a page shows it.
struct MessageModel: Sendable {
    let message: StoredMessage
    let text: ReadableText
    /// Nil where the kept mail was not looked into.
    var parts: MailParts?
    let language: Language

    /// - Parameter distress: what finds hard passages; nil where nothing is distressing.
    init(_ message: StoredMessage, parts: MailParts?, distress: DistressReader?) {
        self.message = message
        self.parts = parts
        text = ReadableText(message.body, distress: distress)
        language = LanguageIdentifier.identify(String(decoding: message.body.utf8.prefix(4 << 10), as: UTF8.self))
    }

    /// A BCP 47 tag for the words of the message; nil where they are English, as the page is, or nobody can say.
    var languageTag: String? { language == .cy ? "cy" : nil }

    /// The place of the message in the page.
    var id: String { "message-\(message.ledger)" }
}
