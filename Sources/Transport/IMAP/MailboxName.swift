/// The name of a mailbox as a command carries it: modified UTF-7 (RFC 3501 §5.1.3) within quotes.
enum MailboxName {
    private static let alphabet = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)

    /// `"Entw&APw-rfe"` for `Entwürfe`. Control characters are encoded as well, so nothing can end the line early.
    static func quoted(_ name: String) -> String {
        var text: [UInt8] = [UInt8(ascii: "\"")]
        for byte in modifiedUTF7(name) {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { text.append(UInt8(ascii: "\\")) }
            text.append(byte)
        }
        text.append(UInt8(ascii: "\""))
        return String(decoding: text, as: UTF8.self)
    }

    /// Printable ASCII stands for itself, `&` becomes `&-`, and everything else is UTF-16 in base64 between `&` and `-`.
    static func modifiedUTF7(_ name: String) -> [UInt8] {
        var result: [UInt8] = []
        var shifted: [UInt16] = []
        for unit in name.utf16 {
            guard let byte = UInt8(exactly: unit), (0x20...0x7E).contains(byte) else {
                shifted.append(unit)
                continue
            }
            result += base64(shifted)
            shifted.removeAll()
            result += byte == UInt8(ascii: "&") ? [UInt8(ascii: "&"), UInt8(ascii: "-")] : [byte]
        }
        return result + base64(shifted)
    }

    private static func base64(_ units: [UInt16]) -> [UInt8] {
        guard !units.isEmpty else { return [] }
        var result = [UInt8(ascii: "&")]
        var bits: UInt32 = 0
        var held = 0
        for unit in units {
            bits = bits << 16 | UInt32(unit)
            held += 16
            while held >= 6 {
                held -= 6
                result.append(alphabet[Int(bits >> held & 0x3F)])
            }
            bits &= 1 << held - 1
        }
        if held > 0 { result.append(alphabet[Int(bits << (6 - held) & 0x3F)]) }
        return result + [UInt8(ascii: "-")]
    }
}
