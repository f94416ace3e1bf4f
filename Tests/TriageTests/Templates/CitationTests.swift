import Testing
import Triage

@Suite("Citations")
struct CitationTests {
    private static func kit(_ citations: String) throws -> Kit {
        try Kit(yaml: ARLKit.yaml.replacing("citations:\n", with: "citations:\n\(citations)"))
    }

    @Test("each kit has some, with words in English and an address that is one", arguments: Kit.shipped.keys.sorted())
    func shipped(_ name: String) throws {
        let kit = try Kit(yaml: Kit.yaml(named: name))
        #expect(kit.citations.count >= 4)
        for citation in kit.citations {
            #expect(!citation.text(in: .en).isEmpty && !citation.text(in: .cy).isEmpty)
            #expect(citation.address?.hasPrefix("https://") ?? true)
            #expect(citation.address.map { citation.text(in: .en).hasSuffix("(\($0))") } ?? true)
        }
    }

    @Test("the Welsh stands in Welsh replies where there is one, else the English")
    func languages() throws {
        let kit = try Self.kit("  - { code: plain, name: Plain, en: the plain source }\n")
        let citation = try #require(kit.citations.first)
        #expect(citation.text(in: .cy) == "the plain source" && citation.text(in: .en) == "the plain source")
        let act = try #require(kit.citations.first { $0.code == "foia-1" })
        #expect(act.text(in: .cy).hasPrefix("adran 1 o Ddeddf Rhyddid Gwybodaeth 2000"))
    }

    @Test("without words, over two lines, or twice, the kit is refused with its name")
    func refused() {
        #expect(throws: KitError.citation("bare")) { try Self.kit("  - { code: bare, name: Bare }\n") }
        #expect(throws: KitError.citation("two")) { try Self.kit("  - { code: two, name: Two, en: \"a\\nb\" }\n") }
        #expect(throws: KitError.repeatedCitation("pra-3")) {
            try Self.kit("  - { code: pra-3, name: Again, en: again }\n")
        }
    }
}
