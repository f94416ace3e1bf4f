import Mail
import Testing

/// Each payload in these mails would set `window.pwned`, change the title, or ask 127.0.0.1:1 for something.
@Suite("Hostile mails")
struct HostileMailTests {
    static let names = OwnFixtures.names(in: "hostile-html", ending: ".eml")

    @Test("there are mails to run")
    func fixturesExist() {
        #expect(Self.names.count >= 70)
    }

    /// Everything in a mail that a page might take for HTML: its parts, and the texts of its header.
    private func texts(_ message: Message) -> [String] {
        let parts = message.parts.indices.filter { message.parts[$0].isText }.map(message.text(of:))
        let names = message.parts.compactMap(\.filename) + message.parts.compactMap(\.contentID)
        let writers = (message.from + message.to).flatMap { [$0.name ?? "", $0.address] }
        return parts + names + writers + [message.subject, message.text]
    }

    @Test("nothing in it survives in the place of markup, and nothing is loaded", arguments: names)
    func mail(name: String) throws {
        let message = Message.parse(try OwnFixtures.bytes("hostile-html/\(name).eml"))
        let texts = texts(message).filter { !$0.isEmpty }
        #expect(texts.count >= 3)
        for text in texts {
            let safe = SanitisedHTML(text) { _ in "/parts/1" }.html
            #expect(StrictMarkup(safe).faults.isEmpty, "\(StrictMarkup(safe).faults)")
            expectHarmless(tags(in: safe))
            let plain = SanitisedHTML(text).html
            #expect(SanitisedHTML(plain).html == plain)
            for link in LinkedText(text).links {
                #expect(["http://", "https://", "mailto:"].contains(where: link.address.hasPrefix))
            }
            #expect(FoldableText(text).pieces.map(\.text).joined() == text)
        }
    }

    /// What stands between "<" and ">", in small letters.
    private func tags(in html: String) -> [String] {
        html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1).map {
            $0.prefix { $0 != ">" }.lowercased()
        }
    }

    private func expectHarmless(_ tags: [String]) {
        let forbidden = [
            "script", "javascript:", "vbscript:", "data:", "url(", "expression(", "srcdoc", "@import", "formaction",
        ]
        for tag in tags {
            // The words over a picture or a paragraph may say anything.
            let bare = tag.replacing(#/ (title|alt)="[^"]*"/#, with: "")
            for word in forbidden { #expect(!bare.contains(word), "\(tag)") }
            #expect(!bare.contains(#/\son\w+\s*=/#) && !bare.contains(#/src="(?!\/parts\/1")/#), "\(tag)")
        }
    }

    @Test(
        "the words around a payload are still shown",
        arguments: names.filter { $0.contains("mxss") || $0.contains("attribute-") }
    )
    func words(name: String) throws {
        let message = Message.parse(try OwnFixtures.bytes("hostile-html/\(name).eml"))
        let html = SanitisedHTML(message.text(of: try #require(message.htmlBody.first))).html
        #expect(html.contains("Dear office, please find my enquiry."))
        #expect(html.contains("Kept words."))
    }
}
