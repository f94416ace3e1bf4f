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
    /// is no plain text or it is empty, LF line ends, no NUL, at most `limits.decodedTextBytes` octets. Without any such
    /// part other inline text (a calendar entry, say) is taken.
    package var text: String {
        let plain = joined(textBody)
        if !plain.isEmpty { return plain }
        let html = joined(htmlBody.filter { !textBody.contains($0) })
        if !html.isEmpty { return html }
        let shown = Set(textBody + htmlBody)
        return joined(inlineTexts.filter { !shown.contains($0) })
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
        return parts[part].contentType.isHTML ? HTMLText.render(content, limit: limit) : content
    }
}
