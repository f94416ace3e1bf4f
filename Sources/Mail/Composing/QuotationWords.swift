/// What stands around quoted words, in one language. Mail programs fold away what follows a line of this form.
struct QuotationWords {
    let language: MailLanguage

    /// “On 3 October 2026 at 10:15, Ann Bevan wrote:”; without the moment where it is empty.
    func attribution(_ writer: String, _ sent: String) -> String {
        switch language {
        case .english:
            let who = writer.isEmpty ? "the sender" : writer
            return sent.isEmpty ? "Earlier \(who) wrote:" : "On \(sent), \(who) wrote:"
        case .welsh:
            let who = writer.isEmpty ? "yr anfonwr" : writer
            return sent.isEmpty ? "Yn gynharach ysgrifennodd \(who):" : "Ar \(sent), ysgrifennodd \(who):"
        }
    }

    /// That the end was left out.
    var shortened: String {
        switch language {
        case .english: "[The rest of the message is left out here.]"
        case .welsh: "[Mae gweddill y neges wedi’i adael allan yma.]"
        }
    }
}
