import Mail
import Testing

@Suite("English and Welsh issued together")
struct BilingualTextTests {
    private static let english = "Dear Ann\r\n\r\nThank you.\r\n"
    private static let welsh = "Annwyl Ann\n\nDiolch.\n\n\n"

    @Test("the language asked for stands on top, under a line that tells the others that theirs follows")
    func order() {
        let welshFirst = BilingualText(english: Self.english, welsh: Self.welsh, first: .welsh)
        #expect(
            welshFirst.text == """
                An English version of this message is below.

                Annwyl Ann

                Diolch.

                * * *

                Dear Ann

                Thank you.

                """
        )
        #expect(welshFirst.languages == [.welsh, .english])
        let englishFirst = BilingualText(english: Self.english, welsh: Self.welsh, first: .english)
        #expect(englishFirst.text.hasPrefix("Mae fersiwn Gymraeg o’r neges hon isod.\n\nDear Ann\n"))
        #expect(englishFirst.languages == [.english, .welsh])
    }

    @Test("where one version is missing nothing is promised")
    func alone() {
        let alone = BilingualText(english: " \n", welsh: Self.welsh, first: .english)
        #expect(alone.text == "Annwyl Ann\n\nDiolch.\n" && alone.languages == [.welsh])
    }

    @Test("nothing between the versions makes a mail program fold the second away")
    func folding() {
        let text = BilingualText(english: Self.english, welsh: Self.welsh, first: .welsh).text
        #expect(FoldableText(text).own == text)
    }
}
