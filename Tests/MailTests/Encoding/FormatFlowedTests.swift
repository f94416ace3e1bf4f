import Mail
import Testing

/// RFC 3676, through reading to folding.
@Suite("Text that a program may wrap anew")
struct FormatFlowedTests {
    private func text(_ body: String, _ parameters: String = "format=flowed") -> String {
        let head = "From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; \(parameters)\n\n"
        return Message.parse(Array((head + body).utf8)).text
    }

    @Test("lines that end in a space go on, and DelSp=yes takes the space away")
    func joined() {
        #expect(text("One \ntwo\nthree") == "One two\nthree")
        #expect(text("中 \n国\n", "format=flowed; delsp=yes") == "中国\n")
        #expect(text("One \ntwo\n", "charset=x") == "One \ntwo\n")
    }

    @Test("quoted lines are joined with their like alone, and fold as one")
    func quoted() {
        let read = text("Yes.\n\nOn 4 May 2026, Ann wrote:\n> Is it \n> open \n>> today? \n> Or not? \nNo. \n")
        #expect(read == "Yes.\n\nOn 4 May 2026, Ann wrote:\n> Is it open \n>> today? \n> Or not? \nNo. \n")
        #expect(FoldableText(read).own == "Yes.\n\nNo. \n")
    }

    @Test("an attribution that was flowed is found on its one line")
    func attribution() {
        let read = text(
            "Yes.\n\nOn 4 May 2026 at 18:12, Bartholomew Featherstone \n<ann@x.cymru> wrote:\n> Is it open?\n"
        )
        #expect(FoldableText(read).own == "Yes.\n\n")
    }

    @Test("stuffing goes, and a mark that a person typed does not become a quotation by it")
    func stuffed() {
        #expect(text(" From here on\n  two blanks\n") == "From here on\n two blanks\n")
        let read = text("Costs:\n >= 5 pounds\n> Older\n")
        #expect(FoldableText(read).own == "Costs:\n  >= 5 pounds\n")
    }

    @Test("a signature is never joined, quoted or not")
    func signature() {
        let read = text("Yes. \n-- \nAnn \nRees\n")
        #expect(read == "Yes. \n-- \nAnn Rees\n")
        #expect(FoldableText(read).own == "Yes. \n")
        #expect(text("> Yes \n> -- \n> Ann\n") == "> Yes \n> -- \n> Ann\n")
    }
}
