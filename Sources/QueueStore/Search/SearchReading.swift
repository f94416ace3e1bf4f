import Triage

/// Makes terms and filters of the pieces of a query.
struct SearchReading {
    private(set) var terms: [SearchTerm] = []
    private(set) var excluded: [SearchTerm] = []
    private(set) var filters: [SearchFilter] = []
    private(set) var quoted: SearchQuery.Quoted?
    private(set) var remarks: [String] = []
    /// Plain words that stand side by side and may be one number together.
    private var run: [String] = []
    private var plainWords: [String] = []

    mutating func take(_ piece: SearchPiece) {
        guard piece.field != nil || piece.isExcluded || piece.isQuoted || piece.text.hasSuffix("*") else {
            run.append(piece.text)
            plainWords.append(piece.text)
            return
        }
        endRun()
        guard let field = piece.field else { return takeWords(of: piece, in: nil) }
        switch field {
        case "from": takeWords(of: piece, in: .correspondent)
        case "subject": takeWords(of: piece, in: .subject)
        default: takeFilter(of: piece, field)
        }
    }

    mutating func finish() {
        endRun()
        if terms.count == 1, plainWords.count == 1 { quoted = Self.quotedReference(plainWords[0]) }
    }

    private mutating func takeFilter(of piece: SearchPiece, _ field: String) {
        guard !piece.text.isEmpty else { return takeWords(of: SearchPiece(text: field), in: nil) }
        if let kind = SearchFilter.Kind(field: field, value: piece.text) {
            filters.append(SearchFilter(kind, isExcluded: piece.isExcluded))
        } else {
            let expected = SearchFilter.Kind.expected(of: field)
            remarks.append("“\(field):\(piece.text)” was taken as words: after \(field): comes \(expected).")
            takeWords(of: SearchPiece(isExcluded: piece.isExcluded, text: "\(field) \(piece.text)"), in: nil)
        }
    }

    /// One phrase: a quoted one, or a single word, which may have several parts ("82/1234").
    private mutating func takeWords(of piece: SearchPiece, in column: SearchPhrase.Column?) {
        let words = SearchWords.of(piece.text, limit: SearchQuery.mostTerms)
        guard let last = words.last else { return }
        let asksForPrefix = !piece.isQuoted && piece.text.hasSuffix("*")
        let isPrefix = asksForPrefix && last.unicodeScalars.count >= SearchQuery.shortestPrefix
        if asksForPrefix && !isPrefix {
            let fewest = SearchQuery.shortestPrefix
            remarks.append("“\(piece.text)” was taken as a whole word: at least \(fewest) letters come before a *.")
        }
        let phrase = SearchPhrase(column: column, words: words, isPrefix: isPrefix)
        var term = SearchTerm(phrases: [phrase])
        if !isPrefix { term.alternatives = Self.spellings(of: piece.text, words: words, in: column) }
        if piece.isExcluded { excluded.append(term) } else { terms.append(term) }
    }

    /// Terms of the plain words so far: each its own, but those that are a number together are one.
    private mutating func endRun() {
        let words = run
        run = []
        var starts: [Int] = []
        var bytes: [UInt8] = []
        for word in words {
            starts.append(bytes.count)
            bytes += Array(word.uppercased().utf8) + [32]
        }
        let codes = SearchCode.all(in: bytes)
        var index = 0
        while index < words.count {
            let end = index + 1 < words.count ? starts[index + 1] : bytes.count
            let code = codes.first { $0.range.lowerBound >= starts[index] && $0.range.lowerBound < end }
            var last = index
            if let code { while last + 1 < words.count, starts[last + 1] < code.range.upperBound { last += 1 } }
            takeTogether(words[index...last], code)
            index = last + 1
        }
    }

    private mutating func takeTogether(_ words: ArraySlice<String>, _ code: SearchCode?) {
        guard words.count > 1, let code else {
            for word in words { takeWords(of: SearchPiece(text: word), in: nil) }
            return
        }
        let phrases = words.map { SearchWords.of($0, limit: SearchQuery.mostTerms) }.filter { !$0.isEmpty }
            .map { SearchPhrase(words: $0) }
        terms.append(SearchTerm(phrases: phrases, alternatives: [SearchPhrase(words: [code.form])]))
    }

    /// The other ways in which a text may hold what was typed as one.
    private static func spellings(of text: String, words: [String], in column: SearchPhrase.Column?) -> [SearchPhrase] {
        var spellings: [SearchPhrase] = []
        let bytes = Array(text.uppercased().utf8)
        let codes = SearchCode.all(in: bytes)
        if codes.count == 1, codes[0].range.count + 2 >= bytes.count {
            spellings.append(SearchPhrase(words: [codes[0].form]))
        }
        if let parted = words.first.flatMap(lettersAndDigits) {
            spellings.append(SearchPhrase(column: column, words: parted + words.dropFirst()))
        }
        if case .reference(let reference) = quotedReference(text) {
            spellings.append(SearchPhrase(words: SearchWords.of("\(reference)")))
        }
        return spellings
    }

    /// "j82" as "j", "82": up to four letters, then digits.
    private static func lettersAndDigits(_ word: String) -> [String]? {
        let letters = word.utf8.prefix { $0 &- 97 < 26 }
        let digits = word.utf8.dropFirst(letters.count)
        guard (1...4).contains(letters.count), !digits.isEmpty, digits.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
        return [String(decoding: letters, as: UTF8.self), String(decoding: digits, as: UTF8.self)]
    }

    /// `ENQ-2026-000123`, `2026-123` or `123`.
    private static func quotedReference(_ text: String) -> SearchQuery.Quoted? {
        if let reference = EnquiryReference(text) ?? EnquiryReference("ENQ-\(text)") { return .reference(reference) }
        guard text.utf8.count <= 9, text.utf8.allSatisfy({ $0 &- 48 < 10 }), let number = Int(text), number > 0
        else { return nil }
        return .number(number)
    }
}
