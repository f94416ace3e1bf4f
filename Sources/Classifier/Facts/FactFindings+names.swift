/// Runs of capitalised words: names of people and places.
extension FactFindings {
    /// Whether a token may be part of a name: capitalised, no digits, and no word that begins sentences or names
    /// courts, days and the like.
    func isName(_ index: Int) -> Bool {
        guard let token = text.token(index), token.isCapital, token.isWord else { return false }
        switch token.keyword {
        case .none: return !isOrdinary(token)
        case .old, .rex: return text.keyword(index + 1) != .bailey && text.keyword(index + 1) != .versus
        default: return false
        }
    }

    private func isOrdinary(_ token: FactToken) -> Bool {
        Self.ordinary.contains(key(token))
    }

    private func key(_ token: FactToken) -> UInt64 {
        guard token.count <= 8 else { return 0 }
        return text.bytes[token.start..<token.end].reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    }

    /// Words with a capital at the start of a sentence or in a letter's form that are nobody's name.
    private static let ordinary: Set<UInt64> = Set(
        """
        the a an and at in on to for from re fw fwd dear hi hello sir madam yours regards thanks thank please we i you he
        she it they there this that my our your his her their is was as if or but so no not when what who how where why
        also all any both some could would should can will may i'm ive im they're hmcts hmpps moj cps tna pdf url case
        copy trial old new late mum dad nan his her family request access records record file files urgent help query
        question since then now after before during about until with without under over per via cc bcc ref tel email cafwyd
        """.utf8.split { $0 <= 32 }.map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    )

    /// The last token of the run of name words that begins at an index, nil when none does. Hyphens, apostrophes,
    /// initials with a full stop, one nickname in quotation marks and "and", "upon" and the like inside are part of it.
    func endOfName(from index: Int, most: Int = 5) -> Int? {
        guard isName(index), !isTaken(index) else { return nil }
        var last = index
        while last - index < most - 1, joins(last), isName(last + 1), !isTaken(last + 1) { last += 1 }
        return last
    }

    /// The first token of the run of name words that ends at an index.
    func startOfName(to index: Int, most: Int = 4) -> Int? {
        guard isName(index), !isTaken(index) else { return nil }
        var first = index
        while index - first < most - 1, first > 0, joins(first - 1), isName(first - 1), !isTaken(first - 1) {
            first -= 1
        }
        return first
    }

    /// Whether what stands behind a token lets a name go on.
    private func joins(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard let next = text.token(index + 1) else { return false }
        switch token.after {
        case .space, .hyphen, .apostrophe, .line: return true
        case .stop: return token.count <= 2 && next.start - token.end <= 2
        case .quote: return next.start - token.end == 2
        default: return false
        }
    }
}
