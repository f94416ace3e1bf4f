/// What is known of the writer of one older mail in a text.
struct ForwardedSource {
    /// Where it was read.
    enum Kind: String {
        case header = "the forwarded header"
        case attribution = "the line"
    }

    let kind: Kind
    let from: Mailbox
    let date: [UInt8]?
    let subject: String?
    /// The words that say so, on one line.
    let quotation: String

    init?(_ header: ForwardedHeader) {
        guard let from = header.values[.from] else { return nil }
        kind = .header
        self.from = ForwardedMailbox.read(from)
        date = header.values[.date]
        let subject = header.values[.subject].map(Self.words) ?? ""
        self.subject = subject.isEmpty ? nil : subject
        quotation = "From: \(Self.words(from))" + (date.map { " Sent: \(Self.words($0))" } ?? "")
        if self.from.name == nil, self.from.address.isEmpty { return nil }
    }

    init?(attribution line: [UInt8]) {
        guard let (from, date) = ForwardedMailbox.read(attribution: line) else { return nil }
        kind = .attribution
        self.from = from
        self.date = date
        subject = nil
        quotation = Self.words(line)
    }

    private static func words(_ bytes: [UInt8]) -> String {
        HeaderText.withoutControls(String(decoding: bytes, as: UTF8.self))
    }
}
