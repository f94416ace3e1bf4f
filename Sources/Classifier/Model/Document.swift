/// A message to be classified. Only the first 6,000 bytes of the body are read; it should be the newest text, without
/// what it quotes.
package struct Document: Sendable {
    package var subject: String
    package var body: String
    /// The part of the sender's address after `@`. Cues may name it; it is not learned from.
    package var senderDomain: String?

    package init(subject: String, body: String, senderDomain: String? = nil) {
        self.subject = subject
        self.body = body
        self.senderDomain = senderDomain
    }

    /// A lesson's text as the message it was: its first line is the subject.
    init(lesson text: String) {
        let end = text.utf8.firstIndex(of: 10) ?? text.endIndex
        self.init(subject: String(text[..<end]), body: String(text[end...].dropFirst()))
    }

    /// The most bytes read of a body.
    static let longestBody = 6_000
    /// The most bytes read of a subject.
    static let longestSubject = 500

    /// Subject, line feed, body in UTF-8.
    var source: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(body.utf8.count, Self.longestBody) + 256)
        bytes.append(subject, upTo: Self.longestSubject)
        bytes.append(10)
        bytes.append(body, upTo: Self.longestBody)
        return bytes
    }
}

extension Array where Element == UInt8 {
    /// Appends the first bytes of a string's UTF-8 form.
    fileprivate mutating func append(_ string: String, upTo limit: Int) {
        let whole: Void? = string.utf8.withContiguousStorageIfAvailable { bytes in
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes.prefix(limit)))
        }
        if whole == nil { append(contentsOf: string.utf8.prefix(limit)) }
    }
}
