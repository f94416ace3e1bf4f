/// What one detector listens for, as data.
///
/// A wording is a line of words (`Wording` describes how it is written). A sign is enough alone. Wordings of a theme
/// mean something only when another theme is heard too. An excuse voids whatever it overlaps.
struct Lexicon: Sendable {
    let groups: [WordGroup]
    let signs: String
    let themes: [Theme]
    let excuses: String
    let senders: [SenderMark]

    init(
        groups: [WordGroup] = [],
        signs: String = "",
        themes: [Theme] = [],
        excuses: String = "",
        senders: [SenderMark] = []
    ) {
        self.groups = groups
        self.signs = signs
        self.themes = themes
        self.excuses = excuses
        self.senders = senders
    }
}

/// Words that may stand for one another; wordings name them as `<name>`.
struct WordGroup: Sendable {
    let name: String
    let words: String

    init(_ name: String, _ words: String) {
        self.name = name
        self.words = words
    }
}

/// Wordings that speak of one thing, one of several needed before the detector says anything.
struct Theme: Sendable {
    let name: String
    /// The themes that complete it; empty when any other does.
    let partners: [String]
    let wordings: String

    init(_ name: String, with partners: [String] = [], _ wordings: String) {
        self.name = name
        self.partners = partners
        self.wordings = wordings
    }

    /// Whether hearing both is enough.
    func completes(_ other: Theme) -> Bool {
        name != other.name && (partners.isEmpty || partners.contains(other.name))
            && (other.partners.isEmpty || other.partners.contains(name))
    }
}

/// Letters in a sender's address that say something.
struct SenderMark: Sendable {
    let letters: String
    /// The theme it speaks for; nil when it is enough alone.
    let theme: String?

    init(_ letters: String, theme: String? = nil) {
        self.letters = letters
        self.theme = theme
    }
}
