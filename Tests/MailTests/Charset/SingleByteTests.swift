import Glibc
import Mail
import Testing

/// The C library as an independent opinion on the single-byte tables.
@Suite("Single-byte charsets against the C library")
struct SingleByteTests {
    /// Label here, name there, and the bytes on which WHATWG Encoding and the C library are known to differ.
    static let charsets: [(String, String, Set<UInt8>)] = [
        ("windows-1250", "CP1250", []), ("windows-1251", "CP1251", []), ("windows-1252", "CP1252", []),
        ("windows-1253", "CP1253", []), ("windows-1254", "CP1254", []), ("windows-1255", "CP1255", []),
        ("windows-1256", "CP1256", []), ("windows-1257", "CP1257", []), ("windows-1258", "CP1258", []),
        ("windows-874", "CP874", []), ("iso-8859-2", "ISO-8859-2", []), ("iso-8859-3", "ISO-8859-3", []),
        ("iso-8859-4", "ISO-8859-4", []), ("iso-8859-5", "ISO-8859-5", []), ("iso-8859-6", "ISO-8859-6", []),
        ("iso-8859-7", "ISO-8859-7", []), ("iso-8859-8", "ISO-8859-8", []), ("iso-8859-10", "ISO-8859-10", []),
        ("iso-8859-13", "ISO-8859-13", []), ("iso-8859-14", "ISO-8859-14", []), ("iso-8859-15", "ISO-8859-15", []),
        ("iso-8859-16", "ISO-8859-16", []), ("koi8-r", "KOI8-R", []), ("koi8-u", "KOI8-U", [0xAE, 0xBE]),
        ("macintosh", "MACINTOSH", [0xC6, 0xF0]), ("x-mac-cyrillic", "MAC-CYRILLIC", [0xFF]), ("ibm437", "IBM437", []),
        ("ibm737", "CP737", []), ("ibm775", "CP775", []), ("ibm850", "IBM850", []), ("ibm852", "IBM852", []),
        ("ibm855", "IBM855", []), ("ibm857", "IBM857", []), ("ibm858", "IBM858", []), ("ibm862", "IBM862", []),
        ("ibm865", "IBM865", []), ("ibm866", "IBM866", []),
    ]

    @Test("every byte that the C library knows means the same here", arguments: charsets.indices)
    func sameMeaning(index: Int) {
        let (label, name, exceptions) = Self.charsets[index]
        var compared = 0
        for byte in UInt8.min...UInt8.max where !exceptions.contains(byte) {
            guard let theirs = Self.character(byte, charset: name) else { continue }
            compared += 1
            let ours = CharsetTests.decode([byte], label)
            #expect(ours.unicodeScalars.first == theirs, "\(label) byte \(byte)")
            #expect(ours.unicodeScalars.count == 1)
        }
        print("\(label): \(compared) bytes compared with the C library")
        #expect(compared > 200)
    }

    /// The meaning of one byte, or nil when the C library lacks the charset or the character.
    private static func character(_ byte: UInt8, charset: String) -> Unicode.Scalar? {
        guard let converter = iconv_open("UTF-32LE", charset), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = [CChar(bitPattern: byte)]
        var output = [CChar](repeating: 0, count: 16)
        return input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var (from, fromLeft, to, toLeft) = (source.baseAddress, 1, target.baseAddress, 16)
                guard iconv(converter, &from, &fromLeft, &to, &toLeft) == 0 else { return nil }
                // Combining charsets hold a letter back until told that no more will come.
                iconv(converter, nil, nil, &to, &toLeft)
                let value = target.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32(UInt8(bitPattern: $1)) }
                return toLeft == 12 ? Unicode.Scalar(value) : nil
            }
        }
    }
}
