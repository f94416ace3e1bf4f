/// One value of a MAPI property list.
struct MAPIProperty {
    /// The property tags (MS-OXPROPS) that say what a person wants to know.
    enum Name: Int {
        case messageClass = 0x001A
        case subject = 0x0037
        case body = 0x1000
        case compressedRTF = 0x1009
        case html = 0x1013
        case displayName = 0x3001
        case attachmentData = 0x3701
        case attachmentFilename = 0x3704
        case attachmentMethod = 0x3705
        case attachmentLongFilename = 0x3707
        case attachmentMIMETag = 0x370E
        case attachmentContentID = 0x3712
        case internetCodePage = 0x3FDE
        case messageCodePage = 0x3FFD
    }

    enum Value {
        case number(Int)
        /// In the code page of the stream.
        case octetText(ArraySlice<UInt8>)
        /// UTF-16, little-endian.
        case wideText(ArraySlice<UInt8>)
        case binary(ArraySlice<UInt8>)
        /// An object, the 16 octets that name its interface taken off.
        case object(ArraySlice<UInt8>, interface: ArraySlice<UInt8>)
    }

    let name: Name
    let value: Value
}

extension MAPIProperty.Value {
    var isWide: Bool { if case .wideText = self { true } else { false } }

    var number: Int? { if case .number(let number) = self { number } else { nil } }

    /// The octets, whatever they are; nil for a number.
    var octets: ArraySlice<UInt8>? {
        switch self {
        case .number: nil
        case .octetText(let octets), .wideText(let octets), .binary(let octets), .object(let octets, _): octets
        }
    }

    /// As text; nil for a number.
    func text(page: Int?) -> String? {
        switch self {
        case .number: nil
        case .wideText(let octets): CodePage.wideText(octets)
        case .octetText(let octets), .binary(let octets), .object(let octets, _):
            CodePage.text(octets, page: page)
        }
    }
}
