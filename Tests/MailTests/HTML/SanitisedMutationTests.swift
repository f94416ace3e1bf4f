import Mail
import Testing

@Suite("Random HTML made safe")
struct SanitisedMutationTests {
    private static let pieces = [
        "<", ">", "\"", "'", "=", "`", "/", "&", "\0", "\r\n", "&#60;", "&lt", "&#x26;", "\u{E9}", "\u{202E}", " w ",
        "bank.example ",
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href=http://x.example>",
        "<a href=javascript:1>", "</a>",
        "<table>", "<tr>", "<td>", "</td>", "</tr>", "<tbody>", "<caption>", "</caption>", "</table>", "<ul>", "<ol>",
        "<li>", "</li>",
        "</ul>", "<dl>", "<dt>", "<dd>", "</dl>", "<h1>", "<h3>", "</h2>", "<pre>", "<pre>\n", "</pre>",
        "<listing>\n\n", "<br>",
        "</br>", "<hr>", "<img src=cid:a alt=b>", "<img src=http://x>", "<svg>", "</svg>", "<svg/>", "<math>",
        "</math>", "<style>",
        "</style>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<template>", "</template>",
        "<noscript>",
        "</noscript>", "<title>", "<xmp>", "<textarea>", "<plaintext>", "<form>", "<button>", "<select>", "<option>",
        "<body>",
        " onclick=1", " style='color:red;background:url(x)'", " title=\"", " href='", "<font color=red", "<span ",
        "<center>",
        "<td width=5% title='`'>", "<blockquote>", "</blockquote>", "<?x", "<!x", "</", "<o:p>", "<mglyph>",
        "<annotation-xml>",
    ]

    @Test("random HTML comes out in the allowed form, and the same the second time")
    func tagSoup() {
        var random = SplitMix(state: 3)
        var tags = 0
        for _ in 0..<1_500 {
            let count = Int.random(in: 1...60, using: &random)
            let html = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            let once = SanitisedHTML(html)
            let read = StrictMarkup(once.html)
            #expect(read.faults.isEmpty, "\(read.faults) in \(once.html) of \(html.debugDescription)")
            let twice = SanitisedHTML(once.html)
            #expect(twice.html == once.html, "of \(html.debugDescription)")
            #expect(twice.withheld.isEmpty)
            tags += read.tags
        }
        #expect(tags > 7_500)
    }

    @Test("real mails changed at random come out in the allowed form")
    func mutatedMails() throws {
        var random = SplitMix(state: 5)
        for name in OwnFixtures.names(in: "html", ending: ".html") {
            let bytes = try OwnFixtures.bytes("html/\(name).html")
            for _ in 0..<30 {
                var changed = bytes
                for _ in 0..<8 {
                    let place = Int.random(in: 0..<changed.count, using: &random)
                    changed.replaceSubrange(
                        place..<min(changed.count, place + Int.random(in: 0...3, using: &random)),
                        with: (Self.pieces.randomElement(using: &random) ?? "").utf8
                    )
                }
                let once = SanitisedHTML(String(decoding: changed, as: UTF8.self)).html
                #expect(StrictMarkup(once).faults.isEmpty, "\(name): \(StrictMarkup(once).faults)")
                #expect(SanitisedHTML(once).html == once, "\(name)")
            }
        }
    }

    @Test(
        "ten times the input costs about ten times the work",
        arguments: [
            "<div>", "<b>", "<p><a href=http://x.example>", "<table>", "<table><tr><td>", "</div>", "<div></b>", "<",
            "</", "<!",
            "<!--", "<![CDATA[", "<svg>", "<svg><style>", "<script>", "<title>", "<noscript", "<a href=\"",
            "<a b='>' c=\"", "=\"'>'\"<a",
            "&", "&#x", "<b><div></b>", "<li><ul>", "<form><button>", "<img alt='", "x=y ", "<font color=red>",
            "<template></b>",
            "<svg></math>", "<xmp><textarea>", "<a title=x style='color:red'>", "<td>", "<b><i></b></i>",
        ]
    )
    func linear(piece: String) {
        func work(_ count: Int) -> Int { SanitisedHTML(String(repeating: piece, count: count)).steps }
        let small = work(1_000)
        #expect(work(10_000) <= 11 * small + 3_000, "\(small)")
        #expect(work(10_000) <= 60 * 10_000 * piece.utf8.count)
    }
}
