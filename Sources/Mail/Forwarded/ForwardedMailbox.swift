/// Reads writers as people see them, which is not as RFC 5322 writes them: `Rees, Ann (Cardiff)`,
/// `Ann Rees [mailto:ann@x]`, `ann@x<mailto:ann@x>`, a name alone.
enum ForwardedMailbox {
    static func read(_ value: [UInt8]) -> Mailbox {
        guard let address = address(in: value[...]) else {
            // What Exchange puts in brackets for people of the house is no address.
            return Mailbox(name: name(value[...].prefix { $0 != Octet.less && $0 != Octet.leftBracket }), address: "")
        }
        let text = String(decoding: value[address], as: UTF8.self)
        let name = name(value[..<address.lowerBound])
        return Mailbox(name: name == text ? nil : name, address: text)
    }

    /// `On Tue, 3 Nov 2026 at 09:14, Ann Rees <ann@x> wrote:`: what follows the last number is the name, what leads up to
    /// it the date. nil without either name or address.
    static func read(attribution line: [UInt8]) -> (Mailbox, date: [UInt8])? {
        let address = address(in: line[...])
        let head = line[..<(address?.lowerBound ?? line.endIndex)]
        guard let digit = head.lastIndex(where: Octet.isDigit) else { return nil }
        var split = head[digit...].firstIndex(where: Octet.isWhitespace) ?? head.endIndex
        let rest = Octet.trimmed(head[split...])
        let meridiem = Octet.lowercasedText(rest.prefix { $0 != Octet.space && $0 != Octet.comma })
        if ["am", "pm", "yb", "yp", "a.m.", "p.m.", "uhr"].contains(meridiem) {
            split = rest.startIndex + meridiem.utf8.count
        }
        let words = head[split...].split { Octet.isWhitespace($0) || $0 == Octet.colon }
        let kept = words.filter { !ForwardedNames.attributionVerbs.contains(Octet.lowercasedText($0)) }
        let name = name(Array(kept.joined(separator: [Octet.space]))[...])
        if name == nil, address == nil { return nil }
        let text = address.map { String(decoding: line[$0], as: UTF8.self) } ?? ""
        return (Mailbox(name: name, address: text), Array(head[..<split]))
    }

    /// The octets around the first `@` that can belong to an address; one in angle brackets goes before others.
    private static func address(in value: ArraySlice<UInt8>) -> Range<Int>? {
        var first: Range<Int>?
        var from = value.startIndex
        while let at = value[from...].firstIndex(of: Octet.at) {
            let start = value[from..<at].lastIndex { !isAddressOctet($0) }.map { $0 + 1 } ?? from
            var end = value[(at + 1)...].firstIndex { !isAddressOctet($0) } ?? value.endIndex
            while end > at + 1, value[end - 1] == Octet.dot { end -= 1 }
            from = max(end, at + 1)
            guard start < at, at + 1 < end else { continue }
            if start > value.startIndex, value[start - 1] == Octet.less { return start..<end }
            first = first ?? start..<end
        }
        return first
    }

    private static func isAddressOctet(_ byte: UInt8) -> Bool {
        if Octet.isLetter(byte) || Octet.isDigit(byte) || byte >= 0x80 { return true }
        return "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
    }

    /// A display name without the marks around it; nil when nothing is left.
    private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
        var words = Octet.trimmed(bytes)
        if Octet.lowercasedText(words.suffix(7)) == "mailto:" { words = words.dropLast(7) }
        while let last = words.last, " \t\"'<[(,;:|*".utf8.contains(last) { words.removeLast() }
        while let first = words.first, " \t\"'<[,;:|*".utf8.contains(first) { words.removeFirst() }
        let name = HeaderText.withoutControls(String(decoding: words.prefix(320), as: UTF8.self))
        return name.isEmpty ? nil : name
    }
}
