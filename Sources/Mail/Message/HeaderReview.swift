/// Looks over the header of the whole message for what RFC 5322 §3.6 and RFC 6532 forbid.
enum HeaderReview {
    /// Fields that may occur once; a second one is a means of showing one sender and checking another.
    private static let single: [(name: String, defect: Defect.Kind)] = [
        ("from", .duplicateFrom), ("message-id", .duplicateMessageID), ("subject", .duplicateSubject),
    ]

    static func note(_ fields: [HeaderField], in raw: UnsafeBufferPointer<UInt8>, _ log: inout DefectLog) {
        if raw.isEmpty {
            log.note(.emptyMessage, at: 0)
        } else if fields.isEmpty {
            log.note(.noHeader, at: 0)
        }
        for (name, defect) in single {
            let second = fields.lazy.filter { $0.isNamed(name, in: raw) }.dropFirst().first
            if let second { log.note(defect, at: second.name.lowerBound) }
        }
        if let field = fields.first(where: { raw[$0.value].contains { $0 >= 0x80 } }) {
            log.note(.eightBitHeader, at: field.value.lowerBound)
        }
        if let nul = raw.firstOffset(of: Octet.nul) { log.note(.nulByte, at: nul) }
    }
}
