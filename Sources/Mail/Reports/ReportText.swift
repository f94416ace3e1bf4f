/// What a report says in words: qmail, Exim, Exchange and others write no fields.
struct ReportText {
    /// The lines of the report's own words, and those of the mail it quotes behind them.
    private let lines: [String]

    init(_ text: String) { lines = Self.lines(of: Array(text.utf8.prefix(65_536))) }

    static func lines(of bytes: [UInt8]) -> [String] {
        let unified = bytes.contains(Octet.lf) ? bytes : bytes.map { $0 == Octet.cr ? Octet.lf : $0 }
        return unified.split(separator: Octet.lf, omittingEmptySubsequences: false).map {
            String(decoding: $0.last == Octet.cr ? $0.dropLast() : $0, as: UTF8.self)
        }
    }

    static func trimmed(_ text: String) -> String {
        String(decoding: Octet.trimmed(Array(text.utf8)[...]), as: UTF8.self)
    }

    /// The Message-ID among quoted header lines.
    var messageID: String? { quoted("message-id:").flatMap { MessageIDList.single(Array($0.utf8)) } }

    var subject: String? {
        quoted("subject:").map { HeaderText.withoutControls(EncodedWordDecoder.decode(Array($0.utf8))) }
    }

    /// The value of the first line that begins so, quote marks aside; the next line's when it is folded.
    private func quoted(_ name: String) -> String? {
        for (index, line) in lines.enumerated() {
            let bare = line.utf8.drop { Octet.isBlank($0) || $0 == Octet.greater }
            guard Octet.lowercasedText(bare.prefix(name.utf8.count)) == name else { continue }
            let value = Self.trimmed(String(decoding: bare.dropFirst(name.utf8.count), as: UTF8.self))
            if !value.isEmpty { return value }
            if lines.indices.contains(index + 1) { return Self.trimmed(lines[index + 1]) }
        }
        return nil
    }

    /// The addresses a header names, else the first one that the words name; all with the first status in the words.
    func recipients(failed: String?, action: ReportedRecipient.Action) -> [ReportedRecipient] {
        let own = Array(lines.prefix { !Self.isStartOfQuoted($0) })
        let status = own.lazy.compactMap(Self.status).first
        let diagnostic = own.first { Self.status($0) != nil }.map(Self.trimmed)
        let listed = (failed ?? "").split(separator: ",").prefix(100).compactMap { Self.address(in: String($0)) }
        let named = listed.isEmpty ? own.lazy.compactMap(Self.address).prefix(1).map { $0 } : listed
        return named.map { ReportedRecipient(address: $0, action: action, status: status, diagnostic: diagnostic) }
    }

    /// Failed, unless subject or words are those of a notice that the mail is late or has arrived.
    func action(subject: String) -> ReportedRecipient.Action {
        let subject = FoldedText(subject, limit: 512)
        let words = FoldedText(lines.prefix(40).joined(separator: " "), limit: 2048)
        let told =
            MachinePhrases.noFailureSubjects.first(where: subject.contains)
            ?? MachinePhrases.noFailureTexts.first(where: words.contains)
        guard let told else { return .failed }
        return ["delay", "warning", "resend"].contains(where: told.contains) ? .delayed : .delivered
    }

    private static func isStartOfQuoted(_ line: String) -> Bool {
        let folded = FoldedText(line, limit: 200)
        return ["--- below this line", "------ this is a copy", "----- original message", "received:", "return-path:"]
            .contains(where: folded.hasPrefix)
    }

    /// The first word with an "@" between other characters, without brackets and marks around it.
    static func address(in line: String) -> String? {
        let marks = Array("<>()[]{}\"',;:".utf8)
        for word in line.utf8.split(whereSeparator: { Octet.isWhitespace($0) || marks.contains($0) }) {
            guard let sign = word.firstIndex(of: Octet.at), sign != word.startIndex else { continue }
            let host = word[word.index(after: sign)...]
            guard host.count > 2, !host.contains(Octet.at), host.contains(Octet.dot) else { continue }
            let end = word.last == Octet.dot ? word.dropLast() : word
            return String(decoding: end, as: UTF8.self)
        }
        return nil
    }

    /// The first code of the form of RFC 3463 section 2: 2, 4 or 5, a dot, one to three digits, a dot, as many.
    static func status(_ line: String) -> String? {
        for word in line.utf8.split(whereSeparator: { !Octet.isDigit($0) && $0 != Octet.dot }) {
            let pieces = word.split(separator: Octet.dot)
            let classes: [UInt8] = [0x32, 0x34, 0x35]
            guard pieces.count == 3, pieces[0].count == 1, let first = pieces[0].first, classes.contains(first),
                pieces[1].count <= 3, pieces[2].count <= 3
            else { continue }
            return pieces.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
        }
        return nil
    }
}
