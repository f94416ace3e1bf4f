import Mail
import Testing

@Suite("HTML mail made safe to show")
struct SanitisedHTMLTests {
    private func clean(_ html: String) -> String {
        SanitisedHTML(html) { $0 == "logo@x" ? "/enquiries/7/parts/2?a=1&b=2" : nil }.html
    }

    @Test(
        "what may be shown is written anew",
        arguments: [
            ("<p>Dear all,<br/>ŵy & <b>bold", "<p>Dear all,<br>ŵy &amp; <b>bold</b></p>"),
            ("a \"b\" 'c' `d` <e", "a &quot;b&quot; &#39;c&#39; &#96;d&#96; &lt;e"),
            (
                "<DIV ALIGN=Center Style='COLOR: Red ; position:fixed'>x</DIV>",
                "<div align=\"center\" style=\"color:red\">x</div>"
            ),
            ("<font color=#ff0000 size=+1 face=Arial>x</font>", "<font size=\"+1\" style=\"color:#ff0000\">x</font>"),
            ("<body bgcolor=navy text=white>x</body>", "<div style=\"background-color:navy\">x</div>"),
            ("<p style='color:#fff;background:#FFF'>x</p>", "<p style=\"background-color:#fff\">x</p>"),
            (
                "<p style='color:rgb(1, 22,3)!important;font-weight:700'>x",
                "<p style=\"color:rgb(1,22,3);font-weight:700\">x</p>"
            ),
            ("<pre>\n\na\r\nb</pre>", "<pre>\n\na\nb</pre>"),
            ("<b>1<i>2</b>3</i>4", "<b>1<i>2</i></b>34"),
            ("<b><div>1</b>2</div>3", "<b><div>12</div></b>3"),
            ("<p>1<div>2</div>3</p>", "<p>1</p><div>2</div>3"),
            ("<h1>1<h2>2</h1>3", "<h1>1</h1><h2>2</h2>3"),
            ("<o:p>1</o:p><![if !mso]>2<![endif]><!--[if mso]>3<![endif]-->", "12"),
            ("a\u{202E}b\u{2066}c\u{0}d\u{7}e\u{200B}f", "abcde\u{200B}f"),
            ("<details><summary>a</summary>b</details>", "<div><div>a</div>b</div>"),
            ("<span hidden style='display:none'>x</span>", "<span>x</span>"),
        ]
    )
    func kept(html: String, expected: String) {
        #expect(clean(html) == expected)
    }

    @Test(
        "tables and lists are nested as the parser would have them",
        arguments: [
            ("<table><td>1<tr><td>2</table>3", "<table><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>3"),
            ("<table>x<tr>y</table>", "<table><tbody><tr><td>x</td></tr><tr><td>y</td></tr></tbody></table>"),
            ("<tr><td>1</td></tr>2", "<div><div>1</div></div>2"),
            (
                "<table><tr><td><table><tr><td>1</table>2</table>",
                "<table><tbody><tr><td><table><tbody><tr><td>1</td></tr></tbody></table>2</td></tr></tbody></table>"
            ),
            (
                "<table> <tr> <td colspan=999 rowspan=2>1</td> </tr> </table>",
                "<table><tbody><tr><td rowspan=\"2\">1</td></tr></tbody></table>"
            ),
            ("<ul><li>1<li>2<div>3<li>4</ul>", "<ul><li>1</li><li>2<div>3</div></li><li>4</li></ul>"),
            ("<li>1<li>2", "<div>1<div>2</div></div>"),
            ("<dl><dt>1<dd>2</dl>", "<dl><dt>1</dt><dd>2</dd></dl>"),
            ("<table><caption>c<tr><td>1", "<table><caption>c</caption><tbody><tr><td>1</td></tr></tbody></table>"),
        ]
    )
    func structure(html: String, expected: String) {
        #expect(clean(html) == expected)
    }

    @Test("what is left out is counted")
    func counts() {
        let html = """
            <script>1</script><p onclick=1>a</p><img src=http://x.example/a><img src="//x.example/b" alt="Logo"> \
            <img src=cid:none@x alt=""><form><input><input></form><button>b</button><iframe src=x></iframe><svg><a>c</svg> \
            <a href=javascript:1>d</a><a href="#top">e</a><td background=http://x.example/c><i style="background:url(x)">f</i>
            """
        let withheld = SanitisedHTML(html).withheld
        #expect(withheld.scripts == 2)
        #expect(withheld.remotePictures == 4)
        #expect(withheld.otherPictures == 1)
        #expect(withheld.forms == 2)
        #expect(withheld.embedded == 2)
        #expect(withheld.links == 1)
        #expect(!withheld.isCut && !withheld.isEmpty)
        #expect(SanitisedHTML("<p>a</p>").withheld.isEmpty)
    }

    @Test("only a picture of the mail itself is shown, from the page's own server")
    func pictures() {
        #expect(
            clean("<img src='cid:logo%40x' width=20px height=9999 onerror=1 alt='A \"b\"'>")
                == "<img src=\"/enquiries/7/parts/2?a=1&amp;b=2\" alt=\"A &quot;b&quot;\" width=\"20\">"
        )
        #expect(clean("<img src=cid:other@x alt=Logo>") == "[Logo]")
        #expect(clean("<img src=http://x.example/>") == "[picture]")
        #expect(clean("<img src=http://x.example/ width=1 height=1><img src=/sign-out alt=''>") == "")
        for path in ["//evil.example/x", "/\\evil.example", "http://evil.example", "x", "", "/a b", "javascript:1"] {
            #expect(SanitisedHTML("<img src=cid:a alt=w>") { _ in path }.html == "[w]")
        }
    }

    @Test("what is never closed hides no words, a script aside")
    func unclosed() {
        for name in ["svg", "math", "template", "object", "select", "noscript", "title", "textarea", "xmp", "iframe"] {
            #expect(clean("<\(name)><p>words</p>") == "<p>words</p>")
            #expect(clean("<\(name)><p>words</p></\(name)>after") == "after")
        }
        #expect(clean("a<script><p>words</p>") == "a")
        #expect(clean("<svg/><p>words</p>") == "<p>words</p>")
        #expect(clean("<svg><style></svg>words") == "words")
    }

    @Test("a long mail is cut at a character and stays balanced")
    func limit() {
        for limit in [0, 1, 7, 8, 9, 10, 40] {
            let cut = SanitisedHTML(
                "<b>\u{20AC}\u{20AC}\u{20AC}<i>\u{20AC}</i></b><p>more</p>words words",
                limit: limit
            )
            #expect(cut.withheld.isCut)
            #expect(cut.html.utf8.count <= limit + 20)
            #expect(StrictMarkup(cut.html).faults.isEmpty && !cut.html.contains("\u{FFFD}"))
        }
    }
}
