import Mail
import Testing

@Suite("Charsets")
struct CharsetTests {
    static func decode(_ bytes: [UInt8], _ label: String?) -> String {
        bytes.withUnsafeBufferPointer { Charset.decode($0, label: label) }
    }

    /// Label, bytes, text. The bytes were made with Python's codecs and checked against WHATWG Encoding's indexes.
    static let vectors: [(String?, [UInt8], String)] = [
        ("utf-8", [0xC5, 0xB5, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x93, 0x9A], "ŵ€📚"),
        ("UTF8", [0x63, 0x61, 0x66, 0xC3, 0xA9], "café"),
        ("utf-8", [0x61, 0xFF, 0x62, 0xE2, 0x82], "a\u{FFFD}b\u{FFFD}"),
        ("utf-8", [0xEF, 0xBB, 0xBF, 0x61], "a"),
        ("iso-8859-1", [0xEF, 0xBB, 0xBF, 0xC5, 0xB5], "ŵ"),
        (nil, [0xC5, 0xB5], "ŵ"),
        (nil, [0xC5, 0x80, 0x81, 0xFF], "Å€\u{81}ÿ"),
        ("x-unknown", [0x93, 0x68, 0x69, 0x94], "“hi”"),
        ("default_charset", [0xC3, 0xA9], "é"),
        ("us-ascii", [0xC3, 0xA9], "é"),
        ("us-ascii", [0xE9], "é"),
        ("windows-1252", [0x80, 0x81, 0x8D, 0x92, 0xFF], "€\u{81}\u{8D}’ÿ"),
        ("latin-1", [0x91, 0xE9, 0x92], "‘é’"),
        ("ISO8859_1", [0xA3, 0x35], "£5"),
        ("iso-8859-2", [0xB1, 0xE6, 0xEA, 0xB3], "ąćęł"),
        ("iso-8859-14", [0xD0, 0xF0, 0xDE, 0xFE, 0xA8, 0xB8], "ŴŵŶŷẀẁ"),
        ("iso-8859-15", [0xA4, 0xBD], "€œ"),
        ("iso-8859-7", [0xC1, 0xA4, 0xAE], "Α€\u{FFFD}"),
        ("iso-8859-9", [0xFD, 0xDE, 0x80], "ıŞ€"),
        ("windows-1250", [0x8A, 0x81], "Š\u{81}"),
        ("cp1251", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "Привет"),
        ("windows-1253", [0xC5, 0xAA], "Ε\u{FFFD}"),
        ("windows-1255", [0xF9, 0xCA, 0xD9], "ש\u{05BA}\u{FFFD}"),
        ("windows-1256", [0xE3, 0xD1], "مر"),
        ("windows-874", [0xA1, 0xDB], "ก\u{FFFD}"),
        ("tis-620", [0xCA], "ส"),
        ("koi8-r", [0xF0, 0xD2, 0xC9], "При"),
        ("koi8-u", [0xA4, 0xAE, 0xBE], "єўЎ"),
        ("macintosh", [0xDB, 0xF0, 0x8E], "€\u{F8FF}é"),
        ("x-mac-cyrillic", [0x80, 0xFF], "А€"),
        ("ibm437", [0x82, 0xE1], "éß"),
        ("cp-850", [0x82, 0x9C], "é£"),
        ("cp858", [0xD5], "€"),
        ("ibm866", [0x8F, 0xE0], "Пр"),
        ("gb2312", [0xC4, 0xE3, 0xBA, 0xC3, 0x80, 0x35], "你好€5"),
        ("gb18030", [0x81, 0x30, 0x81, 0x30, 0x95, 0x32, 0x82, 0x36], "\u{80}𠀀"),
        ("gbk", [0xC4, 0x3C, 0x62, 0x3E], "\u{FFFD}<b>"),
        ("hz-gb-2312", Array("a~{Dc:C~}~~b".utf8), "a你好~b"),
        ("big5", [0xA7, 0x41, 0xA6, 0x6E], "你好"),
        ("big5-hkscs", [0xA7, 0x41, 0x88, 0x62], "你Ê̄"),
        ("big5-hkscs", [0x88, 0x66], "Ê"),
        ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC, 0xAD, 0xA1], "日本①"),
        ("shift_jis", [0x93, 0xFA, 0x96, 0x7B, 0x87, 0x40, 0xB1], "日本①ｱ"),
        ("iso-2022-jp", Array("\u{1B}$BF|K\\-!\u{1B}(Bok".utf8), "日本①ok"),
        ("iso-2022-jp", Array("\u{1B}(I1\u{1B}(B\\".utf8), "ｱ\\"),
        ("iso-2022-jp", Array("\u{1B}$BF|\nplain".utf8), "日\nplain"),
        ("ks_c_5601-1987", [0xB0, 0xA1, 0x81, 0x41], "가갂"),
        ("euc-kr", [0xC7, 0xD1], "한"),
        ("iso-2022-kr", Array("\u{1B}$)C\u{0E}GQ\u{0F}!".utf8), "한!"),
        ("utf-7", Array("Hi +AOk- +Jjo-! 1 + 1 +- 2".utf8), "Hi é ☺! 1 + 1 + 2"),
        ("unicode-1-1-utf-7", Array("+2DzcCg-.".utf8), "\u{1F00A}."),
        ("utf-7", Array("+2Dw-x".utf8) + [0xE9], "\u{FFFD}x\u{FFFD}"),
        ("utf-16", [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0xDA, 0xDC], "a📚"),
        ("utf-16", [0x00, 0x61, 0x01, 0x75], "aŵ"),
        ("utf-16", [0x61, 0x00, 0x62, 0x00], "ab"),
        ("utf-16le", [0x75, 0x01, 0x00, 0xD8, 0x61], "ŵ\u{FFFD}\u{FFFD}"),
        ("utf-16be", [0xFE, 0xFF, 0x01, 0x75], "ŵ"),
        ("utf-32le", [0x61, 0, 0, 0, 0, 0, 0x11, 0, 0x62], "a\u{FFFD}\u{FFFD}"),
        ("utf-8", [0x61, 0x00, 0x62], "a\u{0}b"),
        ("utf-8", [], ""),
        ("shift_jis", [0x93], "\u{FFFD}"),
    ]

    @Test("bytes become the text their charset means", arguments: vectors.indices)
    func vector(index: Int) {
        let (label, bytes, text) = Self.vectors[index]
        let decoded = Self.decode(bytes, label)
        #expect(Array(decoded.unicodeScalars) == Array(text.unicodeScalars), "\(label ?? "no label")")
    }

    @Test(
        "names are found whatever their case and hyphens",
        arguments: [
            "UTF-8", "utf8", "\"iso-8859-1\"", "ISO_8859-1:1987", "Windows_1252", "win-1251", "x-sjis", "x-mac-roman",
            "CP-850",
            "ks_c_5601-1987", "GB2312", "unicode-1-1-utf-7", "ANSI_X3.4-1968", "iso-8859-8-i", "Shift-JIS",
        ]
    )
    func known(label: String) {
        #expect(Charset.isKnown(label))
    }

    @Test(
        "a name that is not on the list is not known",
        arguments: [
            "", "x-unknown", "default_charset", "invalid-charset", "ebcdic-cp-us", "utf-9", "iso-2022-cn",
            "../../etc/passwd", "UTF-8//TRANSLIT//IGNORE",
            String(repeating: "utf-8", count: 100),
        ]
    )
    func unknown(label: String) {
        #expect(!Charset.isKnown(label))
    }

    static let everyLabel = [
        nil, "us-ascii", "utf-8", "utf-7", "utf-16", "utf-16le", "utf-16be", "utf-32", "windows-1252", "iso-8859-6",
        "gb18030", "hz",
        "big5", "big5-hkscs", "euc-tw", "euc-jp", "shift_jis", "iso-2022-jp", "euc-kr", "iso-2022-kr", "johab",
    ]

    @Test("random bytes decode in every charset, within three times their size and a little", arguments: everyLabel)
    func noise(label: String?) {
        var generator = SplitMix(state: 7)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? UInt8.random(in: 0...255, using: &generator)
                    : [0x1B, 0x24, 0x42, 0x0E, 0x2B, 0x7E].randomElement(using: &generator) ?? 0
            }
            #expect(Self.decode(bytes, label).utf8.count <= bytes.count * 4 + 3)
        }
    }

    @Test(
        "ASCII text is the same in every charset that is built on ASCII",
        arguments: everyLabel.filter { $0?.contains("16") != true && $0 != "utf-32" }
    )
    func ascii(label: String?) {
        let text = "Dear Sir, 3 < 4; a\tb\r\n(c) \"d\""
        #expect(Self.decode(Array(text.utf8), label) == text)
    }

    @Test(
        "text behind an invalid sequence is not lost",
        arguments: ["gb18030", "big5", "euc-jp", "shift_jis", "euc-kr", "euc-tw", "utf-8"]
    )
    func recovery(label: String) {
        let text = Self.decode([0x61, 0xFF, 0x3C, 0x62, 0xFF, 0xFF, 0x63], label)
        #expect(text.hasPrefix("a") && text.contains("<b") && text.hasSuffix("c"))
    }

    @Test("many invalid bytes end", arguments: everyLabel)
    func manyInvalid(label: String?) {
        let text = Self.decode([UInt8](repeating: 0xFF, count: 200_000), label)
        #expect(!text.isEmpty)
    }
}
