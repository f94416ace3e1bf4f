/// What a line of a letter is there for. Courtesies and footers say little about the language somebody writes in: a
/// greeting in Welsh costs nothing, and a bilingual footer is put there by the office's own mail server.
enum LetterPart {
    case greeting
    /// "Kind regards", "Cofion": the name, the post and the address follow.
    case signOff
    /// A standing sentence under every message, on languages or on confidence.
    case footer
    case text

    /// The most words of a line that is a greeting or a sign-off and nothing more.
    private static let longestCourtesy = 5

    /// The part a line is.
    static func ofLine(_ words: ArraySlice<FoldedText.Word>, _ bytes: UnsafeBufferPointer<UInt8>) -> LetterPart {
        guard let first = words.first, words.count <= longestCourtesy else { return .text }
        if listed(first, in: greetings, bytes) { return .greeting }
        if listed(first, in: signOffs, bytes) { return .signOff }
        guard let second = words.dropFirst().first, listed(second, in: signOffs, bytes) else { return .text }
        return listed(first, in: signOffOpeners, bytes) ? .signOff : .text
    }

    /// Whether a sentence of this part is one of a footer. Below the sign-off a sentence about languages is: "You are
    /// welcome to write in Welsh".
    func isFooter(_ words: ArraySlice<FoldedText.Word>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        words.contains { word in
            Self.listed(word, in: Self.footerWords, bytes)
                || self == .signOff && Self.listed(word, in: Self.languageNames, bytes)
        }
    }

    private static func listed(
        _ word: FoldedText.Word,
        in list: Set<UInt64>,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var hash = WordHash()
        for position in Int(word.start)..<Int(word.end) { hash = hash.adding(bytes[position]) }
        return list.contains(hash.value(isPrefix: false))
    }

    private static func list(_ words: String) -> Set<UInt64> {
        Set(
            words.split(separator: " ").map { word in
                word.utf8.reduce(WordHash()) { $0.adding($1) }.value(isPrefix: false)
            }
        )
    }

    private static let greetings = list("dear hi hello hiya helo annwyl shwmae sumae haia attn fao")
    private static let signOffs = list(
        "regards wishes thanks thank cheers yours sincerely faithfully respectfully cofion cywir gywir eiddoch diolch hwyl"
    )
    /// What may stand before one of `signOffs`: "Kind regards", "Yn gywir".
    private static let signOffOpeners = list("kind kindest best warm warmest many with yn yr pob llawer gan gyda mawr")
    private static let languageNames = list("cymraeg gymraeg saesneg welsh english")
    private static let footerWords = list(
        """
        gohebiaeth ohebiaeth cyfrinachol gyfrinachol derbynnydd atodiadau hatodiadau croesewir disclaimer recipient \
        addressee confidentiality intended
        """
    )
}
