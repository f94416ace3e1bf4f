extension OutgoingMessage {
    /// The message as it goes to the relay: CRLF line ends, 7-bit, lines of 78 octets at most unless an address, a message
    /// id or a parameter is longer by itself, and 998 in any case (RFC 5322 §2.1.1). The same message and token always
    /// give the same octets.
    /// - Parameter boundary: a token that nobody can guess, of letters and digits; other characters are left out. Where
    ///   it occurs in a part all the same, another is derived from it.
    package func composed(boundary: String) -> [UInt8] {
        var header = HeaderWriter()
        addOrigin(to: &header)
        addThread(to: &header)
        addMachineMarks(to: &header)
        let tags = languages.map(\.rawValue).joined(separator: ", ")
        if !tags.isEmpty { header.add("Content-Language", text: tags) }
        header.add("MIME-Version", text: "1.0")
        let textPart = Self.textPart(text)
        if attachments.isEmpty { return textPart(&header) }
        let parts = [textPart] + attachments.enumerated().map { Self.filePart($1, number: $0 + 1) }
        let written = parts.map { part in
            var header = HeaderWriter()
            return part(&header)
        }
        let boundary = Self.boundary(boundary, notIn: written)
        header.add("Content-Type", words: ["multipart/mixed;", "boundary=\"\(boundary)\""])
        header.endHeader()
        return header.bytes + written.flatMap { Array("--\(boundary)\r\n".utf8) + $0 + "\r\n".utf8 }
            + Array("--\(boundary)--\r\n".utf8)
    }

    private func addOrigin(to header: inout HeaderWriter) {
        header.add("Date", text: date.text)
        header.add("From", mailboxes: [from])
        header.add("Reply-To", mailboxes: replyTo.map { [$0] } ?? [])
        header.add("To", mailboxes: to)
        header.add("Cc", mailboxes: cc)
        header.add("Subject", text: subject)
    }

    private func addThread(to header: inout HeaderWriter) {
        header.add("Message-ID", words: ["<\(messageID)>"])
        header.add("In-Reply-To", words: inReplyTo.map { ["<\($0)>"] } ?? [])
        header.add("References", words: references.map { "<\($0)>" })
    }

    /// What keeps machines from answering. `Auto-Submitted` is the standard (RFC 3834 §5); Exchange looks at
    /// `X-Auto-Response-Suppress` (MS-OXCMAIL §2.2.3.2.14) and sends neither out-of-office nor receipts then; the oldest
    /// `vacation` programs know only `Precedence: bulk`, which RFC 3834 §3.1.8 neither recommends nor forbids: it may make
    /// a relay take its time, which an acknowledgement can bear. There is no header of our own against loops: what comes
    /// back carries our Message-ID, and a header of ours would only tell strangers what program we use. A person's mail
    /// has none of this, so that an out-of-office answer comes back and is seen.
    private func addMachineMarks(to header: inout HeaderWriter) {
        guard case .automatic(let how) = kind else { return }
        header.add("Auto-Submitted", text: how.rawValue)
        header.add("X-Auto-Response-Suppress", text: "All")
        header.add("Precedence", text: "bulk")
    }
}

extension OutgoingMessage {
    private typealias PartWriter = (inout HeaderWriter) -> [UInt8]

    /// Adds the fields of the part to a header and gives header and content.
    private static func textPart(_ text: String) -> PartWriter {
        let body = EncodedBody(lines: FlowedText(typed: text).lines)
        return { header in
            header.add("Content-Type", words: ["text/plain;", "charset=utf-8;", "format=flowed;", "delsp=no"])
            header.add("Content-Transfer-Encoding", text: body.encoding)
            header.endHeader()
            return header.bytes + body.bytes
        }
    }

    /// The name stands twice: as it is in the disposition, and in ASCII in the type, where old programs look for it.
    private static func filePart(_ file: OutgoingAttachment, number: Int) -> PartWriter {
        let body = EncodedBody(file: file.bytes)
        let name = file.filename.isEmpty ? "attachment-\(number)" : file.filename
        return { header in
            let charset = file.isText8 ? ["charset=utf-8;"] : []
            let plain = ParameterList.written("name", PlainFilename.of(name))
            header.add("Content-Type", words: ["\(file.contentType);"] + charset + plain)
            header.add("Content-Disposition", words: ["attachment;"] + ParameterList.written("filename", name))
            header.add("Content-Transfer-Encoding", text: body.encoding)
            header.endHeader()
            return header.bytes + body.bytes
        }
    }

    /// `=_` stands in no quoted-printable or base64 (RFC 2045 §6.7), and nothing else but plain text can hold the rest.
    /// Each candidate that occurs takes up octets of the parts, so that one is found.
    private static func boundary(_ token: String, notIn parts: [[UInt8]]) -> String {
        let letters = token.utf8.filter { Octet.isLetter($0) || Octet.isDigit($0) }.prefix(40)
        let first = "=_" + String(decoding: letters, as: UTF8.self)
        var candidate = first
        var number = 0
        while parts.contains(where: { $0.contains(Array("--\(candidate)".utf8)) }) {
            number += 1
            candidate = "\(first)_\(number)"
        }
        return candidate
    }
}
