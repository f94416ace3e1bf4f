/// Something in a message that the RFCs forbid or that a limit cut off, and where. Never a reason to refuse it.
package struct Defect: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case emptyMessage = "empty-message"
        case noHeader = "no-header"
        case messageTooLong = "message-too-long"
        case tooDeep = "too-deep"
        case tooManyParts = "too-many-parts"
        case headerTooLong = "header-too-long"
        case tooManyHeaders = "too-many-headers"
        case mboxFromLine = "mbox-from-line"
        case byteOrderMark = "byte-order-mark"
        case leadingBlankLine = "leading-blank-line"
        case bareCarriageReturns = "bare-carriage-returns"
        case nulByte = "nul-byte"
        case invalidHeaderLine = "invalid-header-line"
        case spaceBeforeColon = "space-before-colon"
        case eightBitHeader = "eight-bit-header"
        case missingSeparator = "missing-separator"
        case duplicateFrom = "duplicate-from"
        case duplicateContentType = "duplicate-content-type"
        case duplicateMessageID = "duplicate-message-id"
        case duplicateSubject = "duplicate-subject"
        case invalidContentType = "invalid-content-type"
        case unknownTransferEncoding = "unknown-transfer-encoding"
        case unknownCharset = "unknown-charset"
        case missingBoundary = "missing-boundary"
        case boundaryNeverOccurs = "boundary-never-occurs"
        case boundaryNotClosed = "boundary-not-closed"
        case encodedMultipart = "encoded-multipart"
        case encodedMessage = "encoded-message"
        case invalidBase64 = "invalid-base64"
        case invalidQuotedPrintable = "invalid-quoted-printable"
        case uuencodedAttachment = "uuencoded-attachment"
        case wrongChecksum = "wrong-checksum"
        case brokenTNEF = "broken-tnef"
        case brokenCMS = "broken-cms"
        case notOpened = "not-opened"

        /// Whether part of the message was not understood, so that a person must look at the original.
        package var isSevere: Bool {
            switch self {
            case .emptyMessage, .noHeader, .messageTooLong, .tooDeep, .tooManyParts, .headerTooLong, .tooManyHeaders:
                true
            default: false
            }
        }
    }

    package let kind: Kind
    /// Octet offset into the raw message.
    package let offset: Int
    /// A few words more, or nil.
    package let detail: String?
}

/// Collects defects up to a limit.
struct DefectLog {
    private(set) var defects: [Defect] = []
    let limit: Int

    init(limit: Int) { self.limit = limit }

    mutating func note(_ kind: Defect.Kind, at offset: Int, _ detail: String? = nil) {
        if defects.count < limit || (kind.isSevere && !defects.contains { $0.kind == kind }) {
            defects.append(Defect(kind: kind, offset: offset, detail: detail))
        }
    }
}
