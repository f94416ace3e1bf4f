/// The languages of a letter's parts, and of the letter.
struct LetterShares {
    private var body = LanguageShares()
    private var signature = LanguageShares()
    private var footer = LanguageShares()
    /// The part that the line which began last belongs to.
    private(set) var part = LetterPart.text

    /// From this part of the body's words on, what stands below the sign-off is no signature but the same letter in
    /// another language.
    private static let leastTranslation: Float = 0.5

    /// A line begins. Below a sign-off everything is signature until somebody is greeted again.
    mutating func begin(_ line: LetterPart) {
        switch (part, line) {
        case (.signOff, .text): return
        default: part = line
        }
    }

    /// Counts a sentence of the line that began last.
    mutating func add(_ sentence: TongueScores, isFooter: Bool) {
        if isFooter {
            footer.add(sentence)
        } else if part == .text {
            body.add(sentence)
        } else {
            signature.add(sentence)
        }
    }

    var language: Language {
        let whole = body + signature
        if whole.clearWords == 0 { return (whole + footer).language }
        return signature.clearWords >= Self.leastTranslation * body.clearWords ? whole.language : body.language
    }
}
