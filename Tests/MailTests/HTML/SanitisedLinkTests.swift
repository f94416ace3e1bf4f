import Mail
import Testing

@Suite("Links in HTML mail")
struct SanitisedLinkTests {
    private static let guarded = "\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">"

    /// The address a link is written with, or nil when it became text.
    private func address(_ href: String) -> String? {
        let html = SanitisedHTML("<a href=\"\(href)\">w</a>").html
        return html.split(separator: "\"").dropFirst().first.map(String.init)
    }

    @Test(
        "addresses are written as browsers read them",
        arguments: [
            ("https://gov.uk/a?b=1&amp;c=2#d", "https://gov.uk/a?b=1&amp;c=2#d"),
            (" HTTP://GOV.uk ", "http://gov.uk"), ("ht\ntps://go\tv.uk/ŵ x", "https://gov.uk/%C5%B5%20x"),
            ("https://bank.example@evil.example/", "https://evil.example/"),
            ("http:\\\\evil.example\\@bank.example?\\", "http://evil.example/@bank.example?%5C"),
            ("https://cymrŵ.example/", "https://xn--cymr-e9a.example/"),
            ("https://b\u{FF41}nk\u{3002}example:8443", "https://bank.example:8443"),
            ("http://[::1]:80/x", "http://[::1]:80/x"), ("https:////x.example", "https://x.example"),
            ("mailto:Ann.Rees@x.cymru?bcc=all@y.example", "mailto:Ann.Rees@x.cymru"),
            ("tel:+44 29 2000 0000", "tel:+442920000000"),
        ]
    )
    func read(href: String, expected: String) {
        #expect(address(href) == expected)
    }

    @Test(
        "everything else becomes plain text",
        arguments: [
            "javascript:1", "java&Tab;script:1", "&#x1;javascript:1", "vbscript:1", "data:text/html,x", "file:///x",
            "//x.example",
            "/sign-out", "https:sign-out", "https:/sign-out", "x", "#a", "", "http://", "http://a%62.example/",
            "http://a b/",
            "https://x.example:99999999/", "mailto:", "mailto:a@b@c", "mailto:a%0Ab@c.example", "tel:*#06#",
            "http://a..b/",
            "https://\u{0}", "http&colon;javascript", "about:blank", "http://[x]/",
        ]
    )
    func refused(href: String) {
        #expect(SanitisedHTML("<a href=\"\(href)\">w</a>").html == "w")
    }

    @Test(
        "a link whose words name another server says where it leads",
        arguments: [
            ("https://evil.example/", "bank.example", " [evil.example]"),
            ("https://evil.example/", "https://bank.example/sign-in", " [evil.example]"),
            ("https://evil.example/", "ba<b>nk.ex</b>ample", " [evil.example]"),
            ("https://evil.example/", "bank\u{200B}.example", " [evil.example]"),
            ("https://evil.example/", "https://evil.example@bank.example", " [evil.example]"),
            ("https://evil.example/bank.example", "bank.example", " [evil.example]"),
            ("https://evilbank.example/", "bank.example", " [evilbank.example]"),
            ("https://b\u{430}nk.example/", "b\u{430}nk.example", " [xn--bnk-6cd.example]"),
            ("https://xn--bnk-6cd.example/", "bank.example", " [xn--bnk-6cd.example]"),
            ("mailto:thief@evil.example", "ann@bank.example", " [thief@evil.example]"),
            ("https://www.bank.example/a", "Bank.example", nil),
            ("https://bank.example/", "www.bank.example/help.html", nil),
            ("https://login.bank.example/", "see bank.example.", nil), ("https://evil.example/", "Click here", nil),
            ("mailto:Ann@bank.example", "&lt;ann@bank.example&gt;", nil), ("tel:02920000000", "bank.example", nil),
            ("https://e.safelinks.protection.outlook.com/?url=https%3A%2F%2Fgov.uk%2Fa&amp;d=1", "gov.uk", nil),
            (
                "https://evil.example/.safelinks.protection.outlook.com/?url=https%3A%2F%2Fgov.uk", "gov.uk",
                " [evil.example]"
            ),
        ]
    )
    func disclosure(href: String, words: String, shown: String?) {
        let once = SanitisedHTML("<a href=\"\(href)\">\(words)</a>").html
        #expect(once.hasSuffix((shown ?? "") + "</a>") && (shown != nil || !once.contains(" [")), "\(once)")
        #expect(SanitisedHTML(once).html == once)
    }

    @Test("the sender's own bracket in a colour of its own does not stand for the disclosure")
    func forged() {
        let html = "<a href='https://evil.example/'>bank.example<span style='color:#fff'> [evil.example]</span></a>"
        #expect(SanitisedHTML(html).html.hasSuffix("</span> [evil.example]</a>"))
        let padded = "<a href='https://evil.example/'>" + String(repeating: "- ", count: 3_000) + "bank.example</a>"
        #expect(SanitisedHTML(padded).html.hasSuffix("bank.example [evil.example]</a>"))
    }

    @Test("a link within a link ends the first")
    func nested() {
        let html = SanitisedHTML("<a href=http://a.example>1<div><a href=http://b.example title=x onclick=1>2</a>3")
            .html
        let first = "<a href=\"http://a.example" + Self.guarded + "1<div></div></a>"
        #expect(html == first + "<a href=\"http://b.example" + Self.guarded + "2</a>3")
    }
}
