import Crypto
import Transport

/// Puts what was fetched of an over-large message together as a message of its own: its header, its text, and a line
/// for each part that was left out.
enum ReducedMessage {
    static func bytes(of outline: OutlineMessage) -> [UInt8] {
        // From the content alone: the same message under another UID must give the same bytes.
        let boundary = "reduced-\(SHA256.hash(data: outline.header).prefix(12).map { String($0, radix: 36) }.joined())"
        var bytes = header(outline.header)
        bytes += "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n\r\n".utf8
        for text in outline.texts {
            bytes += "--\(boundary)\r\n".utf8
            bytes += partHeader(of: text, in: outline)
            bytes += text.bytes
            bytes += "\r\n".utf8
        }
        let left = leftOut(outline)
        if !left.isEmpty { bytes += "--\(boundary)\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\(left)\r\n".utf8 }
        bytes += "--\(boundary)--\r\n".utf8
        return bytes
    }

    /// The header without the fields that describe the body it no longer has.
    private static func header(_ header: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var skipping = false
        for line in header.split(separator: UInt8(ascii: "\n")) {
            let isContinuation = line.first == 0x20 || line.first == 0x09
            if !isContinuation { skipping = describesBody(line) }
            guard !skipping, line.contains(where: { $0 > 0x20 }) else { continue }
            kept += line
            kept.append(UInt8(ascii: "\n"))
        }
        return kept
    }

    private static func describesBody(_ line: ArraySlice<UInt8>) -> Bool {
        let name = String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
        return name.hasPrefix("content-") || name == "mime-version"
    }

    private static func partHeader(of text: OutlineMessage.Text, in outline: OutlineMessage) -> [UInt8] {
        if let own = text.mimeHeader, !own.isEmpty { return own }
        let fields = outline.header.split(separator: UInt8(ascii: "\n")).filter(describesBody)
        return fields.flatMap { Array($0) + [UInt8(ascii: "\n")] } + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    private static func leftOut(_ outline: OutlineMessage) -> String {
        outline.structure.filter { part in !outline.texts.contains { $0.path == part.path } && part.size > 0 }
            .map { "[Left in the mailbox: \($0.filename ?? "\($0.type)/\($0.subtype)"), \($0.size) bytes]" }
            .joined(separator: "\r\n")
    }
}
