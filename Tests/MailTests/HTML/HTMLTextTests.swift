import Foundation
import Mail
import Testing

@Suite("HTML mail as plain text")
struct HTMLTextTests {
    static let names = OwnFixtures.names(in: "html", ending: ".html")

    @Test("there are fixtures to run")
    func fixturesExist() {
        #expect(Self.names.count >= 15)
    }

    @Test("a fixture is laid out as its text file says", arguments: names)
    func fixture(name: String) throws {
        let html = try OwnFixtures.text("html/\(name).html")
        let expected = try OwnFixtures.text("html/\(name).txt")
        #expect(HTMLText.render(html, limit: 100_000) + "\n" == expected)
    }

    @Test("CR LF in the source changes nothing", arguments: names)
    func carriageReturns(name: String) throws {
        let html = try OwnFixtures.text("html/\(name).html")
        let lines = html.replacingOccurrences(of: "\r\n", with: "\n")
        let crlf = lines.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(HTMLText.render(crlf, limit: 100_000) == HTMLText.render(lines, limit: 100_000))
    }

    @Test("every prefix of a mail gives valid, bounded text", arguments: names)
    func prefixes(name: String) throws {
        let html = Array(try OwnFixtures.text("html/\(name).html").utf8)
        for end in 0..<html.count {
            let text = HTMLText.render(String(decoding: html[..<end], as: UTF8.self), limit: 60)
            #expect(text.utf8.count <= 60)
        }
    }

    @Test("the limit cuts between characters, never inside one")
    func limit() {
        for limit in 0...9 {
            let text = HTMLText.render("<p>ŵyŷ€</p>", limit: limit)
            #expect(text.utf8.count <= limit)
            #expect("ŵyŷ€".hasPrefix(text))
        }
        #expect(HTMLText.render("<p>ŵyŷ€</p>", limit: 8) == "ŵyŷ€")
    }

    @Test(
        "the link's address is left out when the words say it",
        arguments: [
            ("<a href='https://www.gov.uk/'>gov.uk</a>", "gov.uk"),
            ("<a href='https://gov.uk/a'>See https://gov.uk/a</a>", "See https://gov.uk/a"),
            ("<a href='mailto:a@b.cymru?subject=x'>A@b.cymru</a>", "A@b.cymru"),
            (
                "<a href='https://evil.example/'>https://bank.example/</a>",
                "https://bank.example/ (https://evil.example/)"
            ),
            ("<a href='https://x.example/?a=1&copy=2&amp;b=3'>x</a>", "x (https://x.example/?a=1&copy=2&b=3)"),
            ("<a href='mailto:a@b.cymru'>Ann</a>, then", "Ann (a@b.cymru), then"),
        ]
    )
    func links(html: String, text: String) {
        #expect(HTMLText.render(html, limit: 1000) == text)
    }

    /// Each of these takes minutes if any part of the work is quadratic, and the run would be noticed.
    @Test(
        "half a megabyte of hostile HTML ends",
        arguments: [
            "<div>", "<", "</", "<!", "<!--", "<a href=\"", "<a b='>' c=\"", "<blockquote><ul><li>", "<table><tr><td>",
            "&", "&amp", "<title>", "<style", "<p style=\"display:none\">", "<p hidden>x", "&#x",
            "<a href=https://a.b/>x",
            "<tr><td>x<td>", "<pre>\n", "=\"'>'\"<a", "-->", "<svg>", "<li value=9>x",
        ]
    )
    func hostile(piece: String) {
        let html = String(repeating: piece, count: 500_000 / piece.utf8.count) + "<p>end"
        #expect(HTMLText.render(html, limit: 1_000_000).utf8.count <= 1_000_000)
    }

    @Test("a hundred thousand nested elements leave the words inside them")
    func nested() {
        for name in ["div", "blockquote", "ul", "table", "span", "font"] {
            let opened = String(repeating: "<\(name)>", count: 100_000)
            let html = opened + "word" + String(repeating: "</\(name)>", count: 100_000)
            #expect(HTMLText.render(html, limit: 10_000).hasSuffix("word"))
        }
    }

    @Test("tag soup from a seeded generator is laid out within its limit")
    func tagSoup() {
        let pieces = [
            "<", ">", "\"", "'", "=", "<p", "<div>", "</div>", "<a href=", "</a>", "<li>", "</ul>", "<table>", "<tr>",
            "<td>",
            "</td>", "</table>", "<!--", "-->", "<style>", "</style>", "<pre>", "</pre>", "&nbsp;", "&#8203;", "&", "ŵ",
            " word ",
            "\r\n", "<blockquote>", "</blockquote>", " style='display:none'", "<img alt='x'>", "<br>", "\u{A0}", "</p>",
            "<ol start=9>",
        ]
        var state: UInt64 = 42
        for _ in 0..<2000 {
            var html = ""
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                html += pieces[Int(state >> 33) % pieces.count]
            }
            let text = HTMLText.render(html, limit: 120)
            #expect(text.utf8.count <= 120)
            #expect(!text.hasPrefix("\n") && !text.unicodeScalars.contains("\u{FFFD}"))
        }
    }

    @Test(
        "a paragraph without a margin leaves no blank line",
        arguments: [
            ("margin:0", "a\nb"), ("margin: 0cm 0cm .0001pt", "a\nb"), ("margin:0 0 16px 0", "a\n\nb"),
            ("color:red", "a\n\nb"),
            ("margin-top:0; margin-bottom: 0px", "a\nb"),
        ]
    )
    func margins(style: String, text: String) {
        #expect(HTMLText.render("<p style=\"\(style)\">a</p><p style=\"\(style)\">b</p>", limit: 100) == text)
    }

    @Test("a script or style that is never closed shows none of itself")
    func unclosedScript() {
        #expect(HTMLText.render("<p>a</p><script>alert(1)", limit: 100) == "a")
        #expect(HTMLText.render("<p>a</p><title>b", limit: 100) == "a\n\nb")
    }
}
