import Mail
import Testing

@Suite("The message answered, below the answer")
struct ReplyQuotationTests {
    private static let sent: [MailLanguage: String] = [
        .english: "3 October 2026 at 10:15", .welsh: "3 Hydref 2026 am 10:15",
    ]

    private static func quotation(_ text: String, _ languages: [MailLanguage] = [.english], most: Int = 200)
        -> ReplyQuotation
    {
        ReplyQuotation(
            ReplyQuotation.Source(text: text, writer: "Ann Bevan", sent: sent),
            languages: languages,
            mostLines: most
        )
    }

    @Test("who wrote and when stands above, in the languages asked for")
    func attribution() {
        #expect(
            Self.quotation("Hello\n\nAnn\n").text
                == "On 3 October 2026 at 10:15, Ann Bevan wrote:\n> Hello\n>\n> Ann\n"
        )
        #expect(
            Self.quotation("Helo\n", [.welsh, .english]).text
                == """
                Ar 3 Hydref 2026 am 10:15, ysgrifennodd Ann Bevan:
                On 3 October 2026 at 10:15, Ann Bevan wrote:
                > Helo

                """
        )
        #expect(Self.quotation(" \n\n").text.isEmpty)
    }

    @Test("of what the writer quoted one level stays; deeper quotations, unmarked older mail and signatures go")
    func levels() {
        let text = """
            Yes, please.

            On 2 October 2026 at 09:00, Records wrote:
            > Shall we send it?
            >> Please send it.
            > Tell us.

            Also the map.
            -- 
            Ann Bevan
            Cardiff
            """
        #expect(
            Self.quotation(text).text == """
                On 3 October 2026 at 10:15, Ann Bevan wrote:
                > Yes, please.
                >
                > On 2 October 2026 at 09:00, Records wrote:
                >> Shall we send it?
                >> Tell us.
                >
                > Also the map.

                """
        )
        let outlook =
            "Thank you.\n\n-----Original Message-----\nFrom: Records\nSent: 2 October 2026 09:00\n\nOld words\n"
        #expect(Self.quotation(outlook).text == "On 3 October 2026 at 10:15, Ann Bevan wrote:\n> Thank you.\n")
    }

    @Test("a long message is shortened and says so in the languages of the answer")
    func shortened() {
        let long = (1...50).map { "line \($0)\n" }.joined()
        let quotation = Self.quotation(long, [.english, .welsh], most: 3)
        #expect(quotation.isShortened)
        #expect(
            quotation.text.split(separator: "\n").suffix(5) == [
                "> line 1", "> line 2", "> line 3", "[The rest of the message is left out here.]",
                "[Mae gweddill y neges wedi’i adael allan yma.]",
            ]
        )
        #expect(!Self.quotation(long, most: 50).isShortened)
        #expect(Self.quotation(String(repeating: "x", count: 5 << 20)).text.utf8.count < 100_000)
    }

    @Test(
        "our own quotation is folded away when it comes back",
        arguments: [[.english], [.welsh], [.english, .welsh], [.welsh, .english]] as [[MailLanguage]]
    )
    func folded(languages: [MailLanguage]) {
        let text = "Thank you.\n\n" + Self.quotation("Where is it?\n\nAnn\n", languages).text
        #expect(FoldableText(text).own.split(separator: "\n") == ["Thank you."])
    }

    @Test("whatever was written, every line of it is marked")
    func hostile() {
        var texts = HostileTexts(seed: 41)
        for _ in 0..<2_000 {
            let (writer, text) = (texts.text(most: 3), texts.text(most: 12))
            let source = ReplyQuotation.Source(text: text, writer: writer, sent: [.english: texts.text(most: 2)])
            let quotation = ReplyQuotation(source, languages: [.english])
            let lines = quotation.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(">") })
            #expect(lines.first.map { $0.hasSuffix("wrote:") } ?? true)
        }
    }
}
