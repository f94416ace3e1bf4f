import Mail
import Testing

@Suite("Quotations folded away")
struct FoldableTextTests {
    /// "o", "q3" or "s" for each piece.
    private func kinds(_ text: String) -> String {
        let pieces = FoldableText(text).pieces
        #expect(pieces.map(\.text).joined() == text)
        return pieces.map {
            switch $0 {
            case .own: "o"
            case .quoted(_, let lines): "q\(lines)"
            case .signature: "s"
            }
        }.joined(separator: " ")
    }

    @Test(
        "a text is parted into its writer's words, quotations and signatures",
        arguments: [
            ("", ""), ("Hello\n", "o"), ("Hello\n-- \nAnn\nArchives\n", "o s"),
            ("Yes.\n\nOn 3 Nov 2026 at 09:00, Ann Rees <ann@x.cymru> wrote:\n\n> One\n>\n> Two\n", "o q3"),
            ("Ie.\n\nAr 3 Tach 2026, ysgrifennodd Ann Rees <ann@x.cymru>:\n> Un\n", "o q2"),
            ("Ann wrote:\n> One\n\nNo.\n> Two\nYes.\n", "q2 o q1 o"),
            ("My question:\n> One\n", "o q1"),
            ("Yes.\n-----Original Message-----\nSee the scanned copy.\n", "o q2"),
            (
                "Yes.\n\nFrom: Ann Rees <ann@x.cymru>\nSent: 3 November 2026 09:00\nTo: Office\nSubject: Files\n\nOld words.\n",
                "o q5"
            ),
            (
                "Ie.\n\nOddi wrth: Ann Rees <ann@x.cymru>\nAnfonwyd: 3 Tachwedd 2026 09:00\nAt: Swyddfa\nPwnc: Ffeiliau\n\nHen.\n",
                "o q5"
            ),
            ("Yes.\n\nSent from my iPhone\n\n> One\n> > Two\n", "o s q2"),
            ("Ie.\nAnfonwyd o fy iPhone\n", "o s"), ("> Only quoted\n", "q1"),
            ("Yes.\r\n\r\nAnn wrote:\r\n> One\r\n", "o q2"), ("a\n--\nb\n> c\nd", "o s q1 o"),
            ("The form says\nFrom: Ann\nand nothing else", "o"),
        ]
    )
    func pieces(text: String, expected: String) {
        #expect(kinds(text) == expected)
    }

    @Test("its writer's own words can be had alone")
    func own() {
        #expect(FoldableText("Yes.\nAnn wrote:\n> One\nNo.\n-- \nBob").own == "Yes.\nNo.\n")
    }

    @Test("random lines joined again give the whole text")
    func joined() {
        let lines = [
            "> a", ">> b", "", " ", "--", "-- ", "On 3 Nov 2026, Ann <a@b.example> wrote:", "From: Ann <a@b.example>",
            "Sent: 3 Nov 2026",
            "To: x", "Subject: y", "-----Original Message-----", "words", "Sent from my phone", "\r", "\u{A0}",
            "________________", "Ann wrote:",
            "---------- Forwarded message ---------",
        ]
        var random = SplitMix(state: 9)
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in lines.randomElement(using: &random) ?? ""
            }
            .joined(separator: "\n")
            let pieces = FoldableText(text).pieces
            #expect(pieces.map(\.text).joined().utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
            #expect(!pieces.contains { $0.text.isEmpty })
        }
    }

    @Test("two hundred thousand lines are parted and lose nothing")
    func long() {
        let text = String(repeating: "> a\nFrom: b\nOn 3 wrote:\n\n", count: 50_000)
        #expect(FoldableText(text).pieces.map(\.text).joined() == text)
    }

    @Test(
        "whatever is repeated ten thousand times is parted and loses nothing",
        arguments: [
            "On \n", "On 3\n", "On 3 May 2026, 10:00, a@b wrote\n\n", ">>>>>>>>>> a\n", ">", "__\n", "__\nName\n\n",
            "—\n", "Sent from a b\n\n", "Regards\n> a\n", "From: a\nX-a: b\n", "Date: a\nTo: b\n", "-----\na: b\n",
            "confidential\n\n",
        ]
    )
    func repeated(line: String) {
        let text = String(repeating: line, count: 10_000)
        #expect(FoldableText(text).pieces.map(\.text).joined().utf8.elementsEqual(text.utf8))
    }
}
