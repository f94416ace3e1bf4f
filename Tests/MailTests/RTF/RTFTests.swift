import Testing

@testable import Mail

@Suite("Rich text")
struct RTFTests {
    private func text(_ rtf: String, page: Int? = 1252) -> String {
        RTFText.render(Array(rtf.utf8), page: page, limit: 10_000)
    }

    @Test("the compressed example of MS-OXRTFCP §4.1.1 is read, and its check value holds")
    func compressed() throws {
        let octets: [UInt8] = [
            0x2D, 0, 0, 0, 0x2B, 0, 0, 0, 0x4C, 0x5A, 0x46, 0x75, 0xF1, 0xC5, 0xC7, 0xA7, 0x03, 0x00, 0x0A, 0x00, 0x72,
            0x63, 0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0A, 0xF3, 0x20, 0x68, 0x65, 0x6C, 0x09, 0x00, 0x20, 0x62,
            0x77, 0x05, 0xB0, 0x6C, 0x64, 0x7D, 0x0A, 0x80, 0x0F, 0xA0,
        ]
        let read = try #require(CompressedRTF(octets[...], limit: 1_000))
        #expect(String(decoding: read.octets, as: UTF8.self) == "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n")
        #expect(read.isIntact)
        var wrong = octets
        wrong[12] ^= 1
        #expect(CompressedRTF(wrong[...], limit: 1_000)?.isIntact == false)
    }

    @Test("a run that reaches into itself repeats, as in MS-OXRTFCP §4.1.2")
    func repeated() throws {
        let octets: [UInt8] = [
            0x1A, 0, 0, 0, 0x1C, 0, 0, 0, 0x4C, 0x5A, 0x46, 0x75, 0xE2, 0xD4, 0x4B, 0x51, 0x41, 0x00, 0x04, 0x20, 0x57,
            0x58, 0x59, 0x5A, 0x0D, 0x6E, 0x7D, 0x01, 0x0E, 0xB0,
        ]
        let read = try #require(CompressedRTF(octets[...], limit: 1_000))
        #expect(String(decoding: read.octets, as: UTF8.self) == "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}")
        #expect(read.isIntact)
    }

    @Test("compressed text never grows beyond its limit nor beyond what it says")
    func bounded() {
        let bomb = [UInt8](repeating: 0xFF, count: 20_000)
        let head: [UInt8] = [0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x4C, 0x5A, 0x46, 0x75, 0, 0, 0, 0]
        #expect(CompressedRTF((head + bomb)[...], limit: 5_000)?.octets.count ?? 0 <= 5_000)
        #expect(CompressedRTF(head[..<10], limit: 5_000) == nil)
    }

    @Test(
        "words, signs and charsets are read as a reader of rich text reads them",
        arguments: [
            (#"{\rtf1 a\par b\line c\tab d}"#, "a\nb\nc\td"),
            (#"{\rtf1\ansi\ansicpg1252 caf\'e9 \'80}"#, "café €"),
            (#"{\rtf1\ansi\ansicpg932 \'93\'fa\'96\'7b}"#, "日本"),
            (#"{\rtf1\uc2 \u26085\'93\'faX}"#, "日X"),
            (#"{\rtf1\uc0 \u-10179\u-8694!}"#, "😊!"),
            (#"{\rtf1 {\*\unknown no}yes{\stylesheet{\s0 Normal;}}}"#, "yes"),
            (#"{\rtf1 \{a\\b\}}"#, #"{a\b}"#),
            (#"{\rtf1 a{\b b{\i c}}d}"#, "abcd"),
            (#"{\rtf1 a{\v hidden{\b too}}b}"#, "ab"),
            (#"{\rtf1 a\bin3 }}}b}"#, "ab"),
            ("{\\rtf1 a\\\nb\r\nc}", "a\nbc"),
            (#"{\rtf1 never closed {\b at all"#, "never closed at all"),
            (#"}}}}{\rtf1 a}}} b"#, "a b"),
            ("", ""), ("{\\", ""), ("{\\rtf1 \\'z}", "z"), ("{\\rtf1 \\u}", ""),
        ]
    )
    func words(rtf: String, expected: String) {
        #expect(text(rtf) == expected)
    }

    @Test("HTML wrapped in rich text comes out as HTML, what stands beside it does not")
    func wrappedHTML() {
        let rtf = #"""
            {\rtf1\ansi\fromhtml1 {\*\htmltag64 <ul>}{\*\htmltag64 <li>}\htmlrtf {\pntext \'b7}\htmlrtf0 one \
            {\*\htmltag84 &amp;} two{\*\htmltag72 </li>}{\*\htmltag72 </ul>}{\*\mhtmltag64 <p>}}
            """#
        #expect(text(rtf) == "- one & two")
    }

    @Test("a hundred thousand groups, and every beginning of a text, are read without a trap")
    func hostile() {
        let open = String(repeating: "{\\b ", count: 100_000)
        #expect(text(open + "word" + String(repeating: "}", count: 200_000)) == "word")
        let sample =
            #"{\rtf1\ansi\fromhtml1{\fonttbl{\f1\fcharset204 A;}}\f1\'c3{\*\htmltag1 <p>}\u-10179?\u-8694?{\field{\*\fldinst HYPERLINK "x"}{\fldrslt y}}\bin99999999999 }"#
        for end in 0...sample.utf8.count { _ = text(String(decoding: sample.utf8.prefix(end), as: UTF8.self)) }
        for piece in [
            #"{\field"#, #"\u-10179?"#, #"{\*\htmltag "#, #"{\fonttbl\f1\fcharset2 "#, #"\bin1 "#, #"\row\cell "#,
        ] {
            let rtf = #"{\rtf1\fromhtml1 "# + String(repeating: piece, count: 20_000)
            #expect(text(rtf).utf8.count <= 10_000)
        }
    }
}
