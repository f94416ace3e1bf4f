/// The message answered, quoted below an answer: who wrote it and when, then what they wrote, and of what they quoted
/// themselves one level, since their words may answer it.
package struct ReplyQuotation: Sendable, Hashable {
    /// Who is quoted.
    package struct Source: Sendable, Hashable {
        /// The text as ``Message/text`` gives it.
        package var text: String
        /// The writer's name, or address where there is no name.
        package var writer: String
        /// The moment in words: “3 October 2026 at 10:15”, “3 Hydref 2026 am 10:15”.
        package var sent: [MailLanguage: String]

        package init(text: String, writer: String, sent: [MailLanguage: String]) {
            self.text = text
            self.writer = writer
            self.sent = sent
        }
    }

    /// Lines with LF ends: one of attribution in each language, then the quoted lines with `> ` before them. Empty where
    /// there are no words to quote.
    package let text: String
    /// Whether the end of the message was left out; the text says so.
    package let isShortened: Bool

    /// In octets of UTF-8.
    private static let longest = 32 << 10

    /// - Parameters:
    ///   - languages: of the attribution and of the sentence that something was left out, in this order.
    ///   - mostLines: lines quoted at most; longer messages are shortened, as are those of more than 32 KiB.
    package init(_ source: Source, languages: [MailLanguage], mostLines: Int = 200) {
        let lines = QuotedLines(source.text, mostLines: max(1, mostLines), mostOctets: Self.longest)
        isShortened = lines.isShortened
        guard !lines.lines.isEmpty else {
            text = ""
            return
        }
        let words = languages.map(QuotationWords.init)
        let writer = HeaderLine.shown(source.writer, to: 200)
        let attribution = words.map {
            $0.attribution(writer, HeaderLine.shown(source.sent[$0.language] ?? "", to: 100))
        }
        let remark = lines.isShortened ? words.map(\.shortened) : []
        text = (attribution + lines.lines + remark).map { $0 + "\n" }.joined()
    }
}
