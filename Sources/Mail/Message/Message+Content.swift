extension Message {
    /// The content of one part, transfer encoding undone. For a container the raw octets inside it; empty when there is
    /// no such part. Allocates as much as the content is long.
    package func bytes(of part: Int) -> [UInt8] {
        guard parts.indices.contains(part) else { return [] }
        return raw.withUnsafeBufferPointer {
            TransferDecoder.decode($0.view(parts[part].body), parts[part].transferEncoding)
        }
    }

    /// The content of one part as text: decoded, LF line ends, no NUL, format=flowed unwrapped, uuencoded blocks cut
    /// out, at most `limits.decodedTextBytes` octets of content. HTML is returned as HTML.
    package func text(of part: Int) -> String {
        guard parts.indices.contains(part) else { return "" }
        return raw.withUnsafeBufferPointer { PartText(parts[part], among: parts, in: $0, limits).decoded }
    }

    /// The body for a person: the text parts in order with a blank line between them, HTML rendered to text where there
    /// is no plain text or it is empty, LF line ends, no NUL, at most `limits.decodedTextBytes` octets. A message that
    /// has no such words gives those inside its winmail.dat or its S/MIME signature; else an invitation is told in
    /// words, and other inline text taken as it is.
    package var text: String {
        let own = ownText
        return own.isEmpty ? wrappedText ?? otherText : own
    }

    /// What text there is besides plain text and HTML.
    var otherText: String {
        let shown = Set(textBody + htmlBody)
        return joined(inlineTexts.filter { !shown.contains($0) })
    }

    /// The words of the text/plain parts, else of the text/html parts, with nothing unwrapped.
    var ownText: String {
        let plain = joined(textBody)
        return plain.isEmpty ? joined(htmlBody.filter { !textBody.contains($0) }) : plain
    }

    private func joined(_ chosen: [Int]) -> String {
        var joined = ""
        for part in chosen {
            let room = limits.decodedTextBytes - joined.utf8.count
            if room <= 0 { break }
            let piece = readable(part, limit: room)
            if piece.utf8.allSatisfy(Octet.isWhitespace) { continue }
            if !joined.isEmpty { joined += joined.utf8.last == Octet.lf ? "\n" : "\n\n" }
            joined += piece
        }
        return PartText.cut(joined, to: limits.decodedTextBytes)
    }

    private func readable(_ part: Int, limit: Int) -> String {
        let content = text(of: part)
        if parts[part].contentType.isHTML { return HTMLText.render(content, limit: limit) }
        guard parts[part].isCalendar else { return content }
        let charset = parts[part].contentType.charset
        let invitations = CalendarInvitation.all(in: Array(bytes(of: part).prefix(limit)), charset: charset)
        return invitations.isEmpty ? content : invitations.map(\.account).joined(separator: "\n\n")
    }
}
