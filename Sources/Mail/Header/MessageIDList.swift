/// Reads the msg-ids of Message-ID, In-Reply-To and References (RFC 5322 §3.6.4, obsolete §4.5.4).
enum MessageIDList {
    /// The ids without angle brackets, blanks and comments, in order, at most `limit`. Phrases, which old In-Reply-To
    /// fields hold, are passed over; without any bracket, words with an `@` count.
    static func parse(_ value: [UInt8], limit: Int) -> [String] {
        let bracketed = bracketed(value, limit: limit)
        return bracketed.isEmpty ? bare(value, limit: limit) : bracketed
    }

    private static func bracketed(_ value: [UInt8], limit: Int) -> [String] {
        var ids: [String] = []
        var index = 0
        while ids.count < limit, let open = value[index...].firstIndex(of: Octet.less) {
            // A second "<" before ">" starts afresh; without ">" the id reaches to the next blank.
            let rest = value[(open + 1)...]
            let end = rest.firstIndex { $0 == Octet.greater || $0 == Octet.less } ?? rest.endIndex
            let closed = end < rest.endIndex && value[end] == Octet.greater
            let body = closed ? rest[..<end] : rest[..<end].prefix { !Octet.isWhitespace($0) }
            if let id = text(HeaderText.withoutComments(Array(body))) { ids.append(id) }
            index = closed ? end + 1 : end
        }
        return ids
    }

    private static func bare(_ value: [UInt8], limit: Int) -> [String] {
        let words = HeaderText.withoutComments(value).split { Octet.isWhitespace($0) || $0 == Octet.comma }
        return words.lazy.filter { $0.contains(Octet.at) }.prefix(limit).compactMap { text(Array($0)) }
    }

    private static func text(_ bytes: [UInt8]) -> String? {
        let id = bytes.filter { !Octet.isWhitespace($0) && !Octet.isControl($0) }
        return id.isEmpty ? nil : HeaderText.text(id)
    }

    /// The one id of a Message-ID field: bracketed, else with an `@`, else the first word.
    static func single(_ value: [UInt8]) -> String? {
        if let id = parse(value, limit: 1).first { return id }
        let clean = HeaderText.withoutComments(value).drop { Octet.isWhitespace($0) || $0 == Octet.less }
        return text(Array(clean.prefix { !Octet.isWhitespace($0) && $0 != Octet.greater }))
    }
}
