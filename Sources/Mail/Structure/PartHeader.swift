/// The MIME fields of one header block (RFC 2045 §3), read in one pass: the first of each name wins.
struct PartHeader {
    private(set) var contentType: ContentType
    private(set) var disposition: ContentDisposition?
    private(set) var transferEncoding: TransferEncoding
    private(set) var contentID: String?
    private(set) var defects: [(kind: Defect.Kind, offset: Int, detail: String?)] = []

    private enum Name: String, CaseIterable {
        case contentType = "content-type"
        case disposition = "content-disposition"
        case transferEncoding = "content-transfer-encoding"
        case contentID = "content-id"
    }

    init(_ fields: [HeaderField], in raw: UnsafeBufferPointer<UInt8>, default defaultType: ContentType) {
        contentType = defaultType
        transferEncoding = .identity
        var found: [Name: HeaderField] = [:]
        // "content-" and no more than "content-transfer-encoding" (25): spares most fields the comparison.
        for field in fields where (10...25).contains(field.name.count) {
            guard Octet.lowercased(raw[field.name.lowerBound]) == UInt8(ascii: "c") else { continue }
            guard let name = Name.allCases.first(where: { field.isNamed($0.rawValue, in: raw) }) else { continue }
            if found[name] == nil {
                found[name] = field
            } else if name == .contentType {
                defects.append((.duplicateContentType, field.name.lowerBound, nil))
            }
        }
        if let field = found[.contentType] { readContentType(field, raw) }
        if let field = found[.transferEncoding] { readTransferEncoding(field, raw) }
        disposition = found[.disposition].map { ContentDisposition(Self.value(of: $0, raw)) }
        contentID = found[.contentID].flatMap { MessageIDList.single(Self.value(of: $0, raw)) }
    }

    private static func value(of field: HeaderField, _ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        HeaderText.unfolded(Array(raw[field.value])[...])
    }

    private mutating func readContentType(_ field: HeaderField, _ raw: UnsafeBufferPointer<UInt8>) {
        if let type = ContentType(Self.value(of: field, raw)) {
            contentType = type
        } else {
            contentType = .plainText
            defects.append((.invalidContentType, field.name.lowerBound, nil))
        }
        guard contentType.type == "text", let label = contentType.charset else { return }
        if !Charset.isKnown(label) { defects.append((.unknownCharset, field.name.lowerBound, label)) }
    }

    private mutating func readTransferEncoding(_ field: HeaderField, _ raw: UnsafeBufferPointer<UInt8>) {
        if let encoding = TransferEncoding(Self.value(of: field, raw)) {
            transferEncoding = encoding
        } else {
            defects.append((.unknownTransferEncoding, field.name.lowerBound, nil))
        }
    }
}
