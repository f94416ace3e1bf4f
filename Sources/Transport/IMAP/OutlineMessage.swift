/// As much of an over-large message as is needed to know what it is about.
package struct OutlineMessage: Sendable, Hashable {
    /// One node of the MIME structure, in the order of the message.
    package struct Part: Sendable, Hashable {
        /// The part's number as FETCH writes it (`1`, `2.1`); empty for a multipart that is the whole message.
        package var path: String
        /// The media type in lower case, `text`, `multipart`, `image` and so on.
        package var type: String
        /// The media subtype in lower case.
        package var subtype: String
        /// Parameters of the Content-Type, names in lower case, values undecoded.
        package var parameters: [String: String]
        /// The Content-Transfer-Encoding in lower case; empty for a multipart.
        package var encoding: String
        /// Encoded bytes; 0 for a multipart.
        package var size: Int
        /// The Content-Disposition in lower case, where there is one.
        package var disposition: String?
        /// The name of the file from the disposition, else from the type, undecoded.
        package var filename: String?
    }

    /// What was fetched of one text part.
    package struct Text: Sendable, Hashable {
        /// The part's number, or `TEXT` for the start of a body whose structure the server could not tell.
        package var path: String
        /// The part's own MIME header; nil for a message of one part, where it is the message's header.
        package var mimeHeader: [UInt8]?
        /// The part's bytes, still in its transfer encoding.
        package var bytes: [UInt8]
        /// Whether the part goes on after `bytes`.
        package var isTruncated: Bool
    }

    /// The message's number under the mailbox's UIDVALIDITY.
    package var uid: UInt32
    /// When the server received it, in seconds since 1970.
    package var internalDate: Int64
    /// Its flags as the server writes them.
    package var flags: [String]
    /// The header with the empty line that ends it, at most 1 MiB.
    package var header: [UInt8]
    /// All parts, flat; empty when the structure is deeper or larger than is sensible.
    package var structure: [Part]
    /// The text parts that are not attachments, in order, within the limit.
    package var texts: [Text]
}
