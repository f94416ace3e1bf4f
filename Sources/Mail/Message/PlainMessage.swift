/// A message of plain text that did not come by mail (from a web form, a feed, a telephone call), to be kept as mail is.
///
/// Whatever the texts hold, `Message.parse` reads them back: `from`, `subject` and `text` as they are here. Nothing in
/// them can begin a header field or end the header.
package struct PlainMessage: Sendable {
    /// Who wrote; nil when nobody knows, and then there is no From field.
    package let from: Mailbox?
    /// One line.
    package let subject: String
    /// LF line ends, no NUL.
    package let text: String
    /// Seconds since 1970 for the Date field; nil for none.
    package let date: Int64?
    /// More header fields, in order.
    package let headers: [(name: String, value: String)]

    /// The texts are brought into the form that can be written:
    /// - Parameters:
    ///   - from: an address that no mail could have is written as part of the name.
    ///   - subject: line ends and tabs become blanks, other control characters go, ends are trimmed; at most 16 KiB.
    ///   - text: CRLF and CR become LF, NUL and a byte order mark at the beginning go.
    ///   - date: seconds since 1970.
    ///   - headers: fields with a name that is none (RFC 5322 §3.6.8), or that are written here already, are left out;
    ///     values are treated as the subject is. Structured values longer than a line are not for this.
    package init(
        from: Mailbox?,
        subject: String,
        text: String,
        date: Int64? = nil,
        headers: [(name: String, value: String)] = []
    ) {
        self.from = from.flatMap(Self.writable)
        self.subject = HeaderLine.cleaned(subject)
        self.text = Self.body(text)
        self.date = date
        self.headers = headers.filter { Self.isFieldName($0.name) }.map { ($0.name, HeaderLine.cleaned($0.value)) }
    }

    /// The message with CRLF line ends, no line longer than 998 octets (RFC 5322 §2.1.1). The same texts always give the
    /// same bytes.
    package var bytes: [UInt8] {
        let encodesBody = needsEncoding
        var header = HeaderWriter()
        header.add("From", mailboxes: from.map { [$0] } ?? [])
        header.add("Subject", text: subject)
        if let date { header.add("Date", text: MailDate(seconds: date, offsetMinutes: 0).text) }
        for (name, value) in headers { header.add(name, text: value) }
        header.add("MIME-Version", text: "1.0")
        header.add("Content-Type", text: "text/plain; charset=utf-8")
        header.add("Content-Transfer-Encoding", text: encodesBody ? "base64" : "8bit")
        header.endHeader()
        let body = withLineEnds
        return header.bytes + (encodesBody ? Base64.lines(body) : body)
    }

    private static let own: Set<String> = [
        "from", "subject", "date", "mime-version", "content-type", "content-transfer-encoding", "content-disposition",
    ]

    private static func isFieldName(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != Octet.colon }
            && !own.contains(Octet.lowercasedText(name.utf8))
    }
}
