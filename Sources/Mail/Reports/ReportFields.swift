/// One group of fields of a message/delivery-status or message/disposition-notification part (RFC 3464 section 2.1).
struct ReportFields {
    private var fields: [(name: String, value: String)] = []

    /// The groups of all report parts in order; at most 200, of each part's first 256 KiB.
    static func blocks(in message: Message) -> [ReportFields] {
        let kinds = ["delivery-status", "global-delivery-status", "disposition-notification"]
        let parts = message.parts.indices.filter {
            let part = message.parts[$0]
            return !part.isInsideMessage && part.contentType.type == "message"
                && kinds.contains(part.contentType.subtype)
        }
        // Not lazily: a lazy flatMap reads the part anew for every group that is asked for.
        var found: [ReportFields] = []
        for part in parts where found.count < 200 {
            found += blocks(ReportText.lines(of: Array(message.bytes(of: part).prefix(262_144))))
        }
        return Array(found.prefix(200))
    }

    private static func blocks(_ lines: [String]) -> [ReportFields] {
        var (found, block) = ([ReportFields](), ReportFields())
        for line in lines.prefix(10_000) {
            if line.utf8.allSatisfy(Octet.isWhitespace) {
                if !block.fields.isEmpty { found.append(block) }
                block = ReportFields()
            } else {
                block.add(line)
            }
        }
        return block.fields.isEmpty ? found : found + [block]
    }

    private mutating func add(_ line: String) {
        if line.utf8.first.map(Octet.isBlank) == true, let last = fields.indices.last {
            if fields[last].value.utf8.count < 4096 { fields[last].value += " " + ReportText.trimmed(line) }
        } else if let colon = line.firstIndex(of: ":") {
            let name = Octet.lowercasedText(line[..<colon].utf8)
            fields.append((name, ReportText.trimmed(String(line[line.index(after: colon)...]))))
        }
    }

    func value(_ name: String) -> String? {
        fields.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// The value behind its type ("rfc822;", "dns;", "smtp;").
    func typed(_ name: String) -> String? {
        guard let value = value(name) else { return nil }
        let rest = value.firstIndex(of: ";").map { String(value[value.index(after: $0)...]) } ?? value
        return ReportText.trimmed(rest)
    }

    /// RFC 8098 section 3.2.5, and what Exchange writes into its reports.
    var messageID: String? {
        (value("original-message-id") ?? value("x-original-message-id")).flatMap {
            MessageIDList.single(Array($0.utf8))
        }
    }
}
