/// A file that came with a message, and what was found inside it.
package struct OpenedAttachment: Sendable {
    package enum Role: String, Sendable, Hashable {
        /// A file that the sender sent.
        case file
        /// A picture that stands within the words where the HTML shows it, large enough to be a photograph or a scan.
        case picture
        /// The same, and so small that it is a logo or an ornament; or one of the pixels by which senders count readers.
        case decoration
        /// A signature, key or mark of version that only a program needs.
        case seal
        /// A wrapping, such as winmail.dat, of which a person wants only what is inside.
        case wrapping
    }

    enum Source {
        case part(Int, Message)
        case octets(ArraySlice<UInt8>)
    }

    /// Last path component, decoded; nil when none was given.
    package let filename: String?
    /// `type/subtype` in small letters, as the sender says.
    package let contentType: String
    /// Octets.
    package let size: Int
    /// Content-ID without angle brackets.
    package let contentID: String?
    /// Where it stands: the number of the attachment counted from 1, then that of the file inside it, and so on.
    package internal(set) var place: [Int] = []
    package internal(set) var role: Role
    /// Files inside, in order: of winmail.dat, of an attached message, of what S/MIME wraps.
    package internal(set) var contains: [OpenedAttachment] = []
    let source: Source

    /// The content, transfer encoding undone. Allocates as much as it is long.
    package var bytes: [UInt8] {
        switch source {
        case .part(let part, let message): message.bytes(of: part)
        case .octets(let octets): Array(octets)
        }
    }

    /// The place as people write it, such as `2.1`.
    package var label: String { place.map(String.init).joined(separator: ".") }
}

extension OpenedAttachment {
    /// Pictures in the text up to this many octets are taken for logos and ornaments.
    static let largestDecoration = 24 << 10

    init(_ index: Int, of message: Message, isReferenced: Bool) {
        let part = message.parts[index]
        filename = part.filename
        contentType = part.contentType.essence
        size = part.decodedSize
        contentID = part.contentID
        role = part.isSealOnly ? .seal : Self.role(isPicture: isReferenced, size: part.decodedSize)
        source = .part(index, message)
    }

    init(filename: String?, contentType: String?, contentID: String? = nil, _ octets: ArraySlice<UInt8>) {
        self.filename = filename
        self.contentType = contentType ?? FileEnding.contentType(of: filename)
        self.contentID = contentID
        size = octets.count
        role = .file
        source = .octets(octets)
    }

    private static func role(isPicture: Bool, size: Int) -> Role {
        if !isPicture { return .file }
        return size <= largestDecoration ? .decoration : .picture
    }
}
