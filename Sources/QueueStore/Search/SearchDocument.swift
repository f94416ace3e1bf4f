package import Triage

/// What the search index holds of an enquiry.
package struct SearchDocument: Sendable, Hashable {
    package let enquiry: EnquiryReference
    let subject: String
    /// Every message of the conversation, with the subjects it came under and the names of its files.
    let body: String
    /// Names and addresses of everybody who wrote.
    let correspondent: String
    /// The facts, and the numbers of the text in one form.
    let facts: String

    /// The most of a conversation that is searched, in bytes, oldest first.
    static let longestBody = 256 << 10

    init(enquiry: EnquiryReference, subject: String, body: String, correspondent: String, facts: String) {
        self.enquiry = enquiry
        self.subject = subject
        self.body = body
        self.correspondent = correspondent
        self.facts = facts
    }

    init(_ enquiry: Enquiry, messages: [StoredMessage]) {
        self.enquiry = enquiry.reference
        subject = Dialect.storable(enquiry.subject)
        body = Dialect.storable(Self.body(of: messages, under: enquiry.subject))
        correspondent = Dialect.storable(Self.correspondents(enquiry.from, messages))
        let values = enquiry.facts.sorted { $0.key < $1.key }.flatMap(\.value)
        let codes = SearchCode.all(in: Array("\(subject)\n\(body)".utf8)).map(\.form)
        facts = Dialect.storable((values + Self.distinct(codes)).joined(separator: "\n"))
    }

    private static func body(of messages: [StoredMessage], under subject: String) -> String {
        var parts: [String] = []
        var left = longestBody
        for message in messages where left > 0 {
            let heading = message.subject == subject ? [] : [message.subject]
            let text = (heading + [message.body] + message.attachments).joined(separator: "\n")
            parts.append(text.utf8.count <= left ? text : String(decoding: text.utf8.prefix(left), as: UTF8.self))
            left -= text.utf8.count + 1
        }
        return parts.joined(separator: "\n")
    }

    private static func correspondents(_ first: Correspondent, _ messages: [StoredMessage]) -> String {
        let all = [first] + messages.filter { !$0.isOurs }.map(\.from)
        return distinct(all.map { [$0.name ?? "", $0.address].filter { !$0.isEmpty }.joined(separator: " ") })
            .joined(separator: "\n")
    }

    private static func distinct(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

extension Session {
    /// What the index should hold of an enquiry.
    func searchDocument(of enquiry: Enquiry) throws -> SearchDocument {
        SearchDocument(enquiry, messages: try conversation(of: enquiry.reference))
    }
}
