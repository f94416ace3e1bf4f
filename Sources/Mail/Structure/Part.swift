/// One body part of a message (RFC 2046), as offsets into the raw message; the model of RFC 8621 §4.1.4, flattened.
package struct Part: Sendable {
    /// Index of the part around this one; nil for the root. The root of a nested message has its message/rfc822 as parent.
    package let parent: Int?
    /// 0 for the root.
    package let depth: Int
    /// Header fields of this part, in order.
    package let headers: [HeaderField]
    /// Content type, the default of RFC 2045 §5.2 or RFC 2046 §5.1.5 when none is given.
    package internal(set) var contentType: ContentType
    package let disposition: ContentDisposition?
    /// Last path component, decoded; nil when none is given.
    package let filename: String?
    /// Content-ID without angle brackets.
    package let contentID: String?
    package internal(set) var transferEncoding: TransferEncoding
    /// Octets of the still encoded body in the raw message; for a container, everything inside it.
    package internal(set) var body: Range<Int>
    /// Octets after undoing the transfer encoding, counted and not decoded; for a container the length of the body.
    package internal(set) var decodedSize: Int
    /// Indexes of the parts directly inside, in order.
    package internal(set) var children: [Int] = []
    /// Whether this part lies within a message/rfc822 part.
    package let isInsideMessage: Bool

    package var isMultipart: Bool { contentType.type == "multipart" }

    /// message/rfc822, and message/global of RFC 6532, and what old news programs called message/news.
    package var isMessage: Bool {
        contentType.type == "message" && ["rfc822", "global", "news"].contains(contentType.subtype)
    }

    package var isText: Bool { contentType.type == "text" }

    /// Content that is no container; message/rfc822 counts as one leaf.
    package var isLeaf: Bool { !isMultipart }

    /// A leaf with disposition attachment, or a file name, or a type other than text.
    package var isAttachment: Bool {
        isLeaf && (disposition?.isAttachment == true || filename != nil || !isText)
    }

    /// Outlook's winmail.dat (TNEF), which ``Message/opened`` looks into.
    package var isTNEF: Bool {
        contentType.type == "application" && ["ms-tnef", "vnd.ms-tnef"].contains(contentType.subtype)
            || filename.map { Octet.lowercasedText($0.utf8) } == "winmail.dat"
    }
}
