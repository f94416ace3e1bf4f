/// A way of turning bytes into text.
enum TextEncoding: Sendable {
    /// UTF-8 if valid, else windows-1252.
    case guess
    case utf8
    case utf7
    case utf16(ByteOrder?)
    case utf32(ByteOrder?)
    case singleByte(SingleByteTable)
    /// A charset of the C library, by the name that iconv knows.
    case multiByte(String)
    /// Seven-bit charsets that change their meaning by escape or shift.
    case shifted(ShiftedText)

    enum ByteOrder: Sendable {
        case little, big
    }

    /// UTF-16, UTF-32 and UTF-7, in which the three bytes of a UTF-8 byte order mark mean something else.
    var isUnicodeTransformation: Bool {
        switch self {
        case .utf7, .utf16, .utf32: true
        default: false
        }
    }

    func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        switch self {
        case .guess: Self.guess(bytes)
        case .utf8: String(decoding: bytes, as: UTF8.self)
        case .utf7: UTF7.decode(bytes)
        case .utf16(let order): WideText.decodeUTF16(bytes, order: order)
        case .utf32(let order): WideText.decodeUTF32(bytes, order: order)
        case .singleByte(let table):
            Octet.areASCII(bytes) ? String(decoding: bytes, as: UTF8.self) : table.decode(bytes)
        case .multiByte(let name): Self.multiByte(bytes, name: name)
        case .shifted(let charset): Self.shifted(bytes, charset)
        }
    }

    private static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self) ?? SingleByteTable.windows1252.decode(bytes)
    }

    /// A C library without its conversion modules must not lose the mail: then the text is guessed.
    private static func multiByte(_ bytes: UnsafeBufferPointer<UInt8>, name: String) -> String {
        if Octet.areASCII(bytes) { return String(decoding: bytes, as: UTF8.self) }
        return MultiByteText.decode(bytes, charset: name) ?? guess(bytes)
    }

    private static func shifted(_ bytes: UnsafeBufferPointer<UInt8>, _ charset: ShiftedText) -> String {
        charset.eightBit(bytes).withUnsafeBufferPointer { multiByte($0, name: charset.eightBitCharset) }
    }
}
