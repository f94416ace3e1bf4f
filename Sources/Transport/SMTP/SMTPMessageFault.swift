/// Finds why a message cannot be given to every server as it is.
enum SMTPMessageFault {
    /// The longest message that is sent, in bytes.
    static let mostBytes = 64 << 20
    /// Without its CRLF (RFC 5322 §2.1.1).
    static let longestLine = 998

    /// The first fault, with its line number; nil when there is none.
    ///
    /// libcurl doubles the dot that begins a line only after CRLF: behind a bare LF, a line with a single dot would end
    /// the text for servers that take LF for an end of line.
    static func first(in message: [UInt8]) -> String? {
        guard !message.isEmpty else { return "it is empty" }
        guard message.count <= mostBytes else { return "it is longer than \(mostBytes >> 20) MiB" }
        var line = 1
        var length = 0
        var previous: UInt8 = 0
        for byte in message {
            let isEnd = byte == 0x0A
            if isEnd != (previous == 0x0D) { return "line \(line) does not end in CR LF" }
            if byte == 0 || byte > 0x7F { return "line \(line) holds a byte that is not ASCII" }
            length += 1
            if isEnd {
                line += 1
                length = 0
            } else if length > longestLine + (byte == 0x0D ? 1 : 0) {
                return "line \(line) is longer than \(longestLine) bytes"
            }
            previous = byte
        }
        return previous == 0x0A ? nil : "line \(line) does not end in CR LF"
    }
}
