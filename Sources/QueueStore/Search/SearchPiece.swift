/// A part of a query as it is written: a word, a quoted phrase, or a field with its value.
struct SearchPiece: Hashable {
    var isExcluded = false
    var isQuoted = false
    /// In small letters; nil for plain words.
    var field: String?
    var text = ""

    static let fields: Set<String> = [
        "from", "subject", "in", "category", "state", "to", "before", "after", "outcome", "has",
    ]

    /// The pieces of a query, of which no more than `SearchQuery.longest` scalars are read.
    static func all(in query: String) -> [SearchPiece] {
        var scalars = Scalars(Array(query.unicodeScalars.prefix(SearchQuery.longest)))
        var pieces: [SearchPiece] = []
        while scalars.skipSpaces() { pieces.append(scalars.nextPiece()) }
        return pieces
    }
}

/// Reads pieces from the front.
private struct Scalars {
    private let all: [Unicode.Scalar]
    private var index = 0

    init(_ all: [Unicode.Scalar]) {
        self.all = all
    }

    /// Whether anything but spaces is left.
    mutating func skipSpaces() -> Bool {
        while index < all.count, all[index].properties.isWhitespace { index += 1 }
        return index < all.count
    }

    mutating func nextPiece() -> SearchPiece {
        var piece = SearchPiece()
        if all[index] == "-", index + 1 < all.count, !all[index + 1].properties.isWhitespace {
            piece.isExcluded = true
            index += 1
        }
        if isQuote(index) { return quoted(piece) }
        let word = word()
        guard let colon = word.firstIndex(of: ":") else {
            piece.text = word
            return piece
        }
        let (field, value) = (word[..<colon].lowercased(), String(word[word.index(after: colon)...]))
        if SearchPiece.fields.contains(field) { piece.field = field }
        piece.text = piece.field == nil ? word : value
        // `from:"Iris Marsh"`: the word ended at the quotation mark.
        return piece.field != nil && value.isEmpty && isQuote(index) ? quoted(piece) : piece
    }

    /// Everything up to a space or a quotation mark.
    private mutating func word() -> String {
        var word = String.UnicodeScalarView()
        while index < all.count, !all[index].properties.isWhitespace, !isQuote(index) {
            word.append(all[index])
            index += 1
        }
        return String(word)
    }

    /// Everything up to the closing quotation mark, or to the end where it is forgotten.
    private mutating func quoted(_ piece: SearchPiece) -> SearchPiece {
        var piece = piece
        piece.isQuoted = true
        var words = String.UnicodeScalarView()
        index += 1
        while index < all.count, !isQuote(index) {
            words.append(all[index])
            index += 1
        }
        index += 1
        piece.text = String(words)
        return piece
    }

    private func isQuote(_ index: Int) -> Bool {
        guard index < all.count else { return false }
        return all[index] == "\"" || all[index] == "\u{201C}" || all[index] == "\u{201D}"
    }
}
