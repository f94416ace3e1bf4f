import Mail

/// What must hold of every mail that is sent, whoever wrote what into it.
enum WrittenFaults {
    private static let single: Set<String> = [
        "date", "from", "reply-to", "to", "cc", "subject", "message-id", "in-reply-to", "references", "auto-submitted",
        "x-auto-response-suppress", "precedence", "content-language", "mime-version", "content-type",
        "content-transfer-encoding",
    ]

    /// A line for each rule of form that the octets break.
    static func ofForm(_ bytes: [UInt8]) -> [String] {
        var faults: [String] = []
        let crlf = zip(bytes, bytes.dropFirst()).count { $0 == 0x0D && $1 == 0x0A }
        if bytes.count(where: { $0 == 0x0D }) != crlf || bytes.count(where: { $0 == 0x0A }) != crlf {
            faults.append("a bare CR or LF")
        }
        if bytes.contains(where: { $0 >= 0x7F || ($0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0)) }) {
            faults.append("an octet that is no printable ASCII")
        }
        let lines = bytes.split(separator: 0x0A).map { $0.dropLast() }
        if let long = lines.first(where: { $0.count > 78 && !$0.starts(with: "Message-ID:".utf8) && $0.first != 0x20 })
        {
            faults.append("a line of \(long.count): \(String(decoding: long.prefix(60), as: UTF8.self))")
        }
        if lines.contains(where: { $0.count > 998 }) { faults.append("a line of more than 998 octets") }
        if lines.contains(where: { $0.first == 0x2E || $0.starts(with: "From ".utf8) }) {
            faults.append("an unsafe line")
        }
        return faults
    }

    /// A line for each way in which the octets do not give the message back.
    static func ofReading(_ bytes: [UInt8], _ sent: OutgoingMessage) -> [String] {
        let read = Message.parse(bytes)
        let names = read.headers.map { $0.lowercasedName(in: read.raw) }
        let files = read.attachments.map { read.parts[$0] }
        let nothing = sent.text.utf8.allSatisfy { [0x20, 0x09, 0x0A].contains($0) }
        let checks: [(String, Bool)] = [
            ("fields", Set(names).isSubset(of: single) && Set(names).count == names.count),
            ("subject", read.subject == sent.subject),
            ("from", read.from == [sent.from]),
            ("reply-to", read.replyTo == (sent.replyTo.map { [$0] } ?? [])),
            ("to", read.to == sent.to),
            ("cc", read.cc == sent.cc),
            ("date", read.date == sent.date),
            ("message-id", read.messageID == sent.messageID),
            ("in-reply-to", read.inReplyTo == (sent.inReplyTo.map { [$0] } ?? [])),
            ("references", read.references == sent.references),
            ("text", read.text == (nothing ? "" : sent.text)),
            ("defects", read.defects.isEmpty),
            ("parts", read.parts.count == (sent.attachments.isEmpty ? 1 : sent.attachments.count + 2)),
            ("attachments", read.attachments.map(read.bytes) == sent.attachments.map(\.bytes)),
            ("types", files.map(\.contentType.essence) == sent.attachments.map(\.contentType)),
            (
                "file names",
                zip(files, sent.attachments).allSatisfy { $1.filename.isEmpty || $0.filename == $1.filename }
            ),
            ("machine", read.headers(named: "auto-submitted").isEmpty == (sent.kind == .personal)),
        ]
        return checks.filter { !$0.1 }.map(\.0)
    }
}
