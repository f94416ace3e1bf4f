import Foundation
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("Folding what is distressing")
struct DistressFoldingTests {
    /// Words of `Letter.distressing` that nobody reads without having chosen to.
    private static let hard = ["murder", "stabbed", "the body was found", "sister"]

    @Test("nothing of a distressing message stands outside what is folded")
    func folded() async throws {
        let reply = try await page()
        let outside = reply.text.withoutDetails
        for words in Self.hard { #expect(!outside.contains(words), "“\(words)” stands outside") }
        #expect(outside.contains("In neutral words"))
        for words in Self.hard { #expect(reply.text.contains(words), "“\(words)” is not there at all") }
    }

    @Test("inside, hard passages are folded one by one and the others can be read")
    func passages() async throws {
        let text = try await page().text
        let passages = text.components(separatedBy: "<details class=\"hard\"").dropFirst()
            .compactMap { $0.components(separatedBy: "</details>").first }
        #expect(passages.contains { $0.contains("stabbed") })
        #expect(!passages.contains { $0.contains("May I see the court file?") })
        #expect(text.contains("May I see the court file?"))
    }

    @Test("what was merged in is folded too, and neither the title nor the history quotes it")
    func titleAndHistory() async throws {
        let office = try await WebOffice()
        let references = try await office.receive(Letter.distressing, Letter.court)
        let (first, second) = (try #require(references.first), try #require(references.last))
        let context = try await office.context(WebOffice.cora)
        _ = try await office.store.write {
            try $0.merge(first, into: second, context: context, viewer: WebOffice.cora)
        }
        let reply = try await Visitor.signedIn(WebOffice.cora, at: office).get("/enquiries/\(second)")
        let title = reply.text.components(separatedBy: "<title>").last?.components(separatedBy: "</title>").first
        #expect(title?.contains("murder") == false)
        #expect(!reply.text.withoutDetails.contains("murder"))
    }

    @Test("facts that may be distressing are folded, those that only identify are not")
    func facts() async throws {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.distressing).first)
        let passage = "3 wounds, and how they were made on the night of the 4th"
        var correction = Correction()
        correction.facts = ["title": ["The strangling at Mill Lane"], "case-number": ["T870123", passage]]
        try await office.act(.correct(correction), on: reference, as: WebOffice.cora)
        let reply = try await Visitor.signedIn(WebOffice.cora, at: office).get("/enquiries/\(reference)")
        let outside = reply.text.withoutDetails
        #expect(outside.contains("T870123"))
        #expect(!outside.contains("strangling") && !outside.contains("3 wounds"))
        let folded = reply.text.components(separatedBy: "<details class=\"hard\" id=\"fact-").dropFirst()
            .compactMap { $0.components(separatedBy: "</details>").first }
        #expect(folded.contains { $0.contains("strangling") } && folded.contains { $0.contains("3 wounds") })
    }

    @Test("beside a list it is folded too")
    func pane() async throws {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.distressing).first)
        let html = try await office.pane(reference, isChosen: true, for: WebOffice.cora)
        for words in Self.hard { #expect(!html.withoutDetails.contains(words), "“\(words)” stands outside") }
        #expect(html.contains("stabbed"))
    }

    @Test("a text is parted at blank lines, whatever they hold")
    func paragraphs() {
        #expect(Paragraphs.of("") == [])
        #expect(Paragraphs.of("\n \n") == [])
        #expect(Paragraphs.of("one\ntwo\n \t\nthree\n\n\nfour\n") == ["one\ntwo", "three", "four"])
        #expect(Paragraphs.of("one\r\n\r\ntwo") == ["one\r", "two"])
        let many = Paragraphs.of(Array(repeating: "x", count: 1_000).joined(separator: "\n\n"))
        #expect(many.count == Paragraphs.most)
        #expect(many.joined().utf8.count { $0 == UInt8(ascii: "x") } == 1_000)
    }

    @Test("a message that is too long for a page is cut between two letters, and says so")
    func long() {
        let text = ReadableText("a" + String(repeating: "é", count: 100_000), distress: nil)
        #expect(text.isCut)
        let shown = text.pieces.flatMap(\.paragraphs).map(\.text).joined()
        #expect(shown.utf8.count <= ReadableText.longest)
        #expect(!shown.contains("\u{FFFD}"))
    }

    private func page() async throws -> Reply {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.distressing).first)
        return try await Visitor.signedIn(WebOffice.cora, at: office).get("/enquiries/\(reference)")
    }
}

extension WebOffice {
    /// An enquiry as it stands beside a list.
    func pane(_ reference: EnquiryReference, isChosen: Bool, for person: Person) async throws -> String {
        let model = try await store.read { [self] session in
            let context = try Office.load(in: session, zone: zone, reusing: nil)
                .context(now: now, actor: .person(person.email), role: person.role)
            let dossier = try EnquiryDossier(reference, viewer: person, context, session: session)
            return isChosen
                ? try EnquiryModel(
                    dossier,
                    for: person,
                    context,
                    most: 5,
                    similar: [],
                    parts: { _ in nil },
                    in: session
                )
                : try .withheld(dossier, for: person, context, in: session)
        }
        return EnquiryPane(model: model).html(Words(zone: zone, now: now)).description
    }
}

extension String {
    /// Markup without the contents of its `details`, their summaries apart.
    var withoutDetails: String {
        var outside = ""
        var depth = 0
        for (position, piece) in components(separatedBy: "<").enumerated() {
            let tag = position == 0 ? piece : "<" + piece
            if tag.hasPrefix("<details") {
                depth += 1
            } else if tag.hasPrefix("</details") {
                depth -= 1
                if depth == 0 { outside += tag }
            } else if depth == 0 || depth == 1 && tag.hasPrefix("<summary") {
                outside += tag
            }
        }
        return outside
    }
}
