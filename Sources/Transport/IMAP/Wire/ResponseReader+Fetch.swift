extension ResponseReader {
    /// Takes what follows `* n FETCH`: a list of names and values in any order.
    func takeFetch() throws(WireError) -> FetchItems {
        guard try nextToken() == .open else { throw .malformed("a FETCH response without its list") }
        var items = FetchItems()
        while true {
            try skipSpaces()
            if try peek() == UInt8(ascii: ")") { break }
            try takeItem(into: &items)
        }
        _ = try take()
        guard try nextToken() == .endOfLine else { throw .malformed("a FETCH response that does not end") }
        return items
    }

    private func takeItem(into items: inout FetchItems) throws(WireError) {
        let name = try takeItemName()
        if let section = Self.section(of: name) {
            items.bodies[section] = try takeBody()
            return
        }
        switch name {
        case "UID":
            try skipSpaces()
            items.uid = UInt32(try takeNumber(upTo: Int(UInt32.max)))
        case "RFC822.SIZE":
            try skipSpaces()
            items.size = try takeNumber(upTo: Int.max / 16)
        case "FLAGS": items.flags = try takeValue().items?.compactMap(\.text) ?? []
        case "INTERNALDATE": items.internalDate = (try takeValue().bytes).flatMap(IMAPDate.epochSeconds)
        case "BODYSTRUCTURE": items.structure = try takeValue()
        default: _ = try takeValue()
        }
    }

    /// A name in capitals, with the section in its brackets, which may hold spaces, and where a part of it begins.
    private func takeItemName() throws(WireError) -> String {
        var name: [UInt8] = []
        var isInSection = false
        while true {
            let byte = try peek()
            if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") || name.count > 4_096 {
                throw .malformed("a FETCH item without a value")
            }
            if !isInSection, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
                break
            }
            if byte == UInt8(ascii: "[") { isInSection = true }
            if byte == UInt8(ascii: "]") { isInSection = false }
            name.append(try take())
        }
        guard !name.isEmpty else { throw .malformed("a FETCH item without a name") }
        return Self.capitals(name)
    }

    /// `1.MIME` of `BODY[1.MIME]` and `BODY[1.MIME]<0>`; nil for what is not a section.
    private static func section(of name: String) -> String? {
        guard name.hasPrefix("BODY["), let end = name.firstIndex(of: "]") else { return nil }
        return String(name[name.index(name.startIndex, offsetBy: 5)..<end])
    }

    /// Takes a body: usually a literal, but short ones may come quoted, and a missing one as NIL.
    private func takeBody() throws(WireError) -> FetchItems.Body {
        try skipSpaces()
        if try peek() == UInt8(ascii: "~") { _ = try take() }
        switch try peek() {
        case UInt8(ascii: "{"): return try takeBodyLiteral()
        case UInt8(ascii: "\""): return .bytes(try takeQuoted())
        default:
            let atom = try takeAtom()
            return .bytes(Self.isNil(atom) ? [] : atom)
        }
    }

    private func takeBodyLiteral() throws(WireError) -> FetchItems.Body {
        let size = try takeLiteralSize()
        guard size > limits.body else { return .bytes(try takeBytes(size)) }
        try skipBytes(size)
        return .omitted(size)
    }
}
