/// A language the identifier can recognise. All but the first two are reported as `other`; they are told apart so
/// that none of their words counts for English or Welsh by chance.
enum Tongue: Int, CaseIterable {
    case english, welsh, french, german, spanish, italian, dutch, portuguese, irish, gaelic, polish, breton, cornish
    case romanian, turkish, czech, hungarian, lithuanian, somali, scandinavian, albanian
    /// Any language in letters that are not Latin.
    case otherScript

    /// This tongue's bit in a set of tongues.
    var bit: UInt32 { 1 << UInt32(rawValue) }

    var language: Language {
        switch self {
        case .english: .en
        case .welsh: .cy
        default: .other
        }
    }
}
