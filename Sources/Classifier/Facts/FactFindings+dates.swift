/// Dates by what they are for: a birth, an answer that is needed, a trial.
extension FactFindings {
    mutating func findBirths(_ dates: [DateSpan]) {
        for date in dates where isBirth(date) { add(.dateOfBirth, tokens: date.tokens) }
    }

    /// A full date within six words behind "born", "DOB" or "date of birth".
    private func isBirth(_ date: DateSpan) -> Bool {
        guard date.precision == .day else { return false }
        let first = date.tokens.lowerBound
        for index in stride(from: first - 1, through: max(0, first - 6), by: -1) {
            switch text.keyword(index) {
            case .dob, .born: return true
            case .birth: return isDateOfBirth(index)
            default: if text.tokens[index].after == .paragraph { return false }
            }
        }
        return isAbbreviatedBirth(first)
    }

    /// "date of birth", "birth date", "dyddiad geni".
    private func isDateOfBirth(_ index: Int) -> Bool {
        text.keyword(index - 1) == .of || text.keyword(index + 1) == .date || text.tokens[index].count == 4
    }

    /// "d.o.b. 23.9.61".
    private func isAbbreviatedBirth(_ date: Int) -> Bool {
        let first = text.keyword(date - 1) == .was ? date - 1 : date
        guard first >= 3 else { return false }
        let letters = ((first - 3)..<first).map {
            text.tokens[$0].count == 1 ? text.bytes[text.tokens[$0].start] | 0x20 : 0
        }
        return letters == Array("dob".utf8)
    }
}

extension FactFindings {
    private static let triggers: Set<Keyword> = [.tried, .trial, .guilty, .assizes]
    private static let notTrials: Set<Keyword> = [.statute, .by, .before, .born, .date, .until]

    /// A date near a word of trial or a court's name and in the same paragraph, unless an Act's year.
    mutating func findTrialDates(_ dates: [DateSpan]) {
        for date in dates where isFree(date.tokens) && isTrial(date) { add(.trialDate, tokens: date.tokens) }
    }

    private func isTrial(_ date: DateSpan) -> Bool {
        let first = date.tokens.lowerBound
        if date.precision == .dayOfMonth { return false }
        if Self.notTrials.contains(text.keyword(first - 1)) { return false }
        if date.precision == .year, isPartOfTitle(first) { return false }
        return isTrialBefore(first) || isTrialAfter(date.tokens.upperBound)
    }

    /// "section 3 Public Records Act 1958", "Cmnd 3691, 1968", "No. 1968".
    private func isPartOfTitle(_ index: Int) -> Bool {
        text.has([.statute, .number, .book, .edition, .reference], near: index, before: 2, after: 1)
    }

    /// A trigger within seven words before, or a court or a defendant within four.
    private func isTrialBefore(_ first: Int) -> Bool {
        var index = first - 1
        while index >= 0, first - index <= 8 {
            let token = text.tokens[index]
            if token.after == .paragraph && first - index > 4 { return false }
            if token.after == .stop && token.count > 2 && first - index <= 8 && !token.isNumber { return false }
            if Self.triggers.contains(token.keyword) { return true }
            if first - index <= 4, isCourtOrDefendant(index) { return true }
            index -= 1
        }
        return false
    }

    /// A trigger within two words after: "the 1986 trial".
    private func isTrialAfter(_ last: Int) -> Bool {
        guard text.tokens[last].after <= .line else { return false }
        return Self.triggers.contains(text.keyword(last + 1))
    }

    private func isCourtOrDefendant(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return facts.contains { fact in
            (fact.key == .court || fact.key == .defendant) && fact.range.contains(token.start)
        }
    }
}
