/// The steps from a raw header value to text.
enum HeaderText {
    /// Unfolds (RFC 5322 §2.2.3): line ends go, the blank that followed stays. A line end with no blank after it becomes a
    /// blank, so that no header can be smuggled into another. NUL goes. Ends are trimmed.
    static func unfolded(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        let value = Octet.trimmed(raw)
        guard value.contains(where: { Octet.isLineEnd($0) || $0 == Octet.nul }) else { return Array(value) }
        var out: [UInt8] = []
        out.reserveCapacity(value.count)
        var pendingLineEnd = false
        for byte in value where byte != Octet.nul {
            if Octet.isLineEnd(byte) {
                pendingLineEnd = true
                continue
            }
            if pendingLineEnd, !Octet.isBlank(byte) { out.append(Octet.space) }
            pendingLineEnd = false
            out.append(byte)
        }
        return out
    }

    /// Raw header octets as text: UTF-8 (RFC 6532) if they are valid UTF-8, else windows-1252.
    static func text(_ bytes: [UInt8]) -> String {
        if !bytes.contains(where: { $0 >= 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        return bytes.withUnsafeBufferPointer { Charset.decode($0, label: nil) }
    }

    /// The text without control characters (C0, DEL, C1); a tab becomes a space. Ends are trimmed.
    static func withoutControls(_ text: String) -> String {
        let utf8 = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count)
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            // U+0080…U+009F are C2 80…C2 9F in UTF-8.
            if byte == 0xC2, index + 1 < utf8.count, utf8[index + 1] < 0xA0 {
                index += 2
                continue
            }
            if byte == Octet.tab { out.append(Octet.space) } else if !Octet.isControl(byte) { out.append(byte) }
            index += 1
        }
        return String(decoding: Octet.trimmed(out[...]), as: UTF8.self)
    }

    /// Cuts comments (RFC 5322 §3.2.2, nested ones too) out of a structured value, quoted strings respected.
    /// What follows an unclosed comment is part of it.
    static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(Octet.leftParenthesis) else { return bytes }
        var out: [UInt8] = []
        var depth = 0
        var quoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Octet.backslash, quoted || depth > 0 {
                if depth == 0 { out.append(contentsOf: bytes[index..<min(index + 2, bytes.count)]) }
                index += 2
                continue
            }
            if depth == 0, byte == Octet.quote { quoted.toggle() }
            if !quoted, byte == Octet.leftParenthesis { depth += 1 }
            if depth == 0 { out.append(byte) }
            if !quoted, byte == Octet.rightParenthesis, depth > 0 { depth -= 1 }
            index += 1
        }
        return out
    }
}
