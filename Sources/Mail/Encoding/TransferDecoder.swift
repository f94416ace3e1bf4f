/// Undoes a transfer encoding, or counts what undoing it would yield.
enum TransferDecoder {
    /// The content of a body; at most `limit` octets.
    static func decode(_ input: UnsafeBufferPointer<UInt8>, _ encoding: TransferEncoding, limit: Int = .max) -> [UInt8]
    {
        switch encoding {
        case .identity: Array(input.prefix(limit))
        case .quotedPrintable: QuotedPrintable.decode(input, limit: limit)
        case .base64: Base64.decode(input, limit: limit)
        case .uuencode: UUEncoding.decode(input, limit: limit)
        }
    }

    /// The decoded size in octets, and the defect of the encoding if it has one. No buffer is allocated.
    static func measure(_ input: UnsafeBufferPointer<UInt8>, _ encoding: TransferEncoding) -> (Int, Defect.Kind?) {
        switch encoding {
        case .identity: return (input.count, nil)
        case .quotedPrintable:
            let count = QuotedPrintable.count(input)
            return (count.decoded, count.broken > 0 ? .invalidQuotedPrintable : nil)
        case .base64:
            let count = Base64.count(input)
            return (count.decoded, count.junk > 0 || count.isTruncated ? .invalidBase64 : nil)
        case .uuencode: return (UUEncoding.count(input), nil)
        }
    }
}
