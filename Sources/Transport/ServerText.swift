/// Makes words from a server fit to be logged and shown.
enum ServerText {
    /// The bytes as text on one line: control characters become spaces, and at most `limit` bytes are kept.
    static func printable(_ bytes: some Collection<UInt8>, limit: Int = 400) -> String {
        let clean = bytes.prefix(limit).map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }
        let text = String(decoding: clean, as: UTF8.self)
        // C1 controls and line separators would break a log line as well.
        let scalars = text.unicodeScalars.filter {
            !(0x80...0x9F).contains($0.value) && $0.value != 0x2028 && $0.value != 0x2029
        }
        var trimmed = Substring(String(String.UnicodeScalarView(scalars)))
        while trimmed.first == " " { trimmed.removeFirst() }
        while trimmed.last == " " { trimmed.removeLast() }
        return String(trimmed)
    }
}
