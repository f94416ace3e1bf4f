import Mail
import Testing

@Suite("Addresses in plain text")
struct LinkedTextTests {
    private func found(_ text: String) -> [String] {
        let linked = LinkedText(text)
        var words = ""
        var found: [String] = []
        for piece in linked.pieces {
            switch piece {
            case .text(let text): words += text
            case .link(let text, _):
                words += text
                found.append(text)
            }
        }
        #expect(words == text)
        let bytes = Array(text.utf8)
        #expect(linked.links.map { String(decoding: bytes[$0.range], as: UTF8.self) } == found)
        return found
    }

    @Test(
        "an address ends where a reader would end it",
        arguments: [
            ("See https://gov.uk/a?b=1&c=2#d.", ["https://gov.uk/a?b=1&c=2#d"]),
            ("(https://x.example/a_(b)), then", ["https://x.example/a_(b)"]),
            ("<http://x.example/>", ["http://x.example/"]),
            (
                "\u{201C}http://x.example/a\u{201D} \u{2013} HTTP://Y.example!",
                ["http://x.example/a", "HTTP://Y.example"]
            ),
            ("[https://x.example]", ["https://x.example"]), ("https://cymrŵ.example/ŷ", ["https://cymrŵ.example/ŷ"]),
            ("Ann: ann.rees+1@x.cymru, or 'bob@y.example'.", ["ann.rees+1@x.cymru", "bob@y.example"]),
            ("mailto:ann@x.cymru?subject=y", ["ann@x.cymru"]),
            ("https://a@b.example/c@d.example", ["https://a@b.example/c@d.example"]),
        ]
    )
    func ends(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test(
        "what is no web or mail address is left as it is",
        arguments: [
            "javascript:alert(1)", "xhttp://a.example", "http://", "https:/x.example", "file:///x",
            "http://a.example,http://b.example", "a@b", "a@1.2",
            "@x.example", "a@@b.example",
            "data:text/html,x", "vbscript:x", "www", "http://%41.example/", "\u{E9}lan", "ftp://x.example",
            "caf\u{E9}x@y.example",
        ]
    )
    func none(text: String) {
        #expect(found(text).isEmpty)
    }

    @Test("the address is safe to stand in an attribute")
    func addresses() {
        let text = "https://x.example/'{}|^\\a http://cymrŵ.example http://evil.example\\@bank.example Ann@X.cymru"
        let expected = [
            "https://x.example/%27%7B%7D%7C%5E/a", "http://xn--cymr-e9a.example", "http://evil.example/@bank.example",
            "mailto:ann@x.cymru",
        ]
        #expect(LinkedText(text).links.map { $0.address.replacing("Ann@", with: "ann@") } == expected)
        for link in LinkedText(text).links {
            #expect(link.address.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"\"'<>`\\".utf8.contains($0) })
        }
    }

    @Test(
        "hostile text is read to its end",
        arguments: [
            "@", "a@", "http://", "http://a.example", "a@b.example ", "h", "((((", "http://((((",
            "https://x.example/)))",
        ]
    )
    func hostile(piece: String) {
        let text = String(repeating: piece, count: 300_000 / piece.utf8.count)
        #expect(LinkedText(text).links.count <= 2_000)
        _ = found(text)
    }
}
