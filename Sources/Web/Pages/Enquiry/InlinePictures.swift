import Foundation
import Mail

/// The pictures that stand in a mail's own text (RFC 2392), written into its document.
///
/// Only kinds that are mere pixels, known by their first bytes and not by what the sender calls them, and only as many
/// as a page can bear.
struct InlinePictures: Sendable {
    private let message: Message
    /// By Content-ID, the index of the part.
    private let parts: [String: Int]
    /// Begins the addresses that stand in for the pictures. The mail cannot know it.
    private let mark: String

    /// Bytes of all pictures together.
    static let most = 8 << 20

    init(_ message: Message) {
        self.message = message
        parts = Dictionary(
            message.parts.indices.compactMap { index in
                let part = message.parts[index]
                let mayBeShown = part.isLeaf && !part.isInsideMessage
                return mayBeShown ? part.contentID.map { ($0, index) } : nil
            },
            uniquingKeysWith: { first, _ in first }
        )
        var generator = SystemRandomNumberGenerator()
        mark = "/picture-" + String(generator.next(), radix: 16) + String(generator.next(), radix: 16) + "/"
    }

    /// The address that stands in for a picture; nil when the mail has none of that name that may be shown.
    var place: (_ contentID: String) -> String? {
        { [self] contentID in
            guard let part = parts[contentID], Self.type(of: message.bytes(of: part)) != nil else { return nil }
            return "\(mark)\(part)"
        }
    }

    /// The markup with the pictures in it, and how many there are. What is over the limit is left out.
    func written(into markup: String) -> (markup: String, count: Int) {
        let pieces = markup.components(separatedBy: "src=\"\(mark)")
        var written = pieces[0]
        var room = Self.most
        var count = 0
        for piece in pieces.dropFirst() {
            let digits = piece.prefix { $0.isASCII && $0.isNumber }
            if let address = Int(digits).flatMap({ address(of: $0, room: &room) }) {
                written += "src=\"\(address)"
                count += 1
            } else {
                written += "src=\"data:,"
            }
            written += piece.dropFirst(digits.count)
        }
        return (written, count)
    }

    private func address(of part: Int, room: inout Int) -> String? {
        guard message.parts.indices.contains(part) else { return nil }
        let bytes = message.bytes(of: part)
        guard let type = Self.type(of: bytes), bytes.count <= room else { return nil }
        room -= bytes.count
        return "data:\(type);base64,\(Data(bytes).base64EncodedString())"
    }

    /// The type of a picture by its first bytes; nil for anything else, SVG above all, which is a program.
    static func type(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) { return "image/gif" }
        let isWebP = bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
        return isWebP ? "image/webp" : nil
    }
}
