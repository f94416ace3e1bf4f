/// One attribute of a TNEF stream (MS-OXTNEF §2.1.3): its level, what it is, and its value.
struct TNEFAttribute {
    /// What the reader looks at, by the whole identifier: the type in the upper half.
    enum Name: Int {
        case oemCodePage = 0x0006_9007
        case messageClass = 0x0007_8008
        case subject = 0x0001_8004
        case body = 0x0002_800C
        case messageProperties = 0x0006_9003
        /// Begins an attachment (§2.1.3.3.15).
        case attachmentRendering = 0x0006_9002
        case attachmentTitle = 0x0001_8010
        case attachmentData = 0x0006_800F
        case attachmentProperties = 0x0006_9005
        case attachmentTransportName = 0x0006_9001
    }

    /// Nil for an attribute that does not matter here.
    let name: Name?
    let value: ArraySlice<UInt8>
    /// Whether the sum of the value's octets is the one stated.
    let isIntact: Bool
}

/// Reads the attributes of a TNEF stream one after another.
struct TNEFAttributeReader {
    private var cursor: OctetCursor
    /// Whether the stream broke off inside an attribute.
    private(set) var isBroken = false

    static let signature = 0x223E_9F78

    /// Nil when the octets do not begin with the signature (MS-OXTNEF §2.1.1).
    init?(_ octets: ArraySlice<UInt8>) {
        cursor = OctetCursor(octets)
        guard cursor.long() == Self.signature, cursor.word() != nil else { return nil }
    }

    mutating func next() -> TNEFAttribute? {
        guard !cursor.isAtEnd, !isBroken else { return nil }
        guard let level = cursor.byte(), level == 1 || level == 2, let name = cursor.long(), let length = cursor.long(),
            let value = cursor.take(length), let stated = cursor.word()
        else {
            isBroken = true
            return nil
        }
        let sum = value.reduce(0 as UInt16) { $0 &+ UInt16($1) }
        return TNEFAttribute(name: TNEFAttribute.Name(rawValue: name), value: value, isIntact: Int(sum) == stated)
    }
}
