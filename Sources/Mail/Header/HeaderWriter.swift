/// Writes a header. The one place where a text becomes octets of a field: lines are folded before a blank at 76 columns
/// (RFC 5322 §2.1.1 wants 78 at most, RFC 2047 §2 76 where there are encoded words), and only a word that is longer by
/// itself, an address or a message id, makes a longer one.
///
/// Texts must be lines of ``HeaderLine``: whoever makes the values of a message calls it once, so that what is kept and
/// what is written are the same.
struct HeaderWriter {
    private(set) var bytes: [UInt8] = []
    /// Octets of the line so far.
    private var column = 0
    /// Nothing has followed the colon yet: there is no fold before the first word, since some readers take the first
    /// line for the whole value.
    private var isBare = true

    private static let width = 76
    /// The longest name in quotation marks, these counted; a longer one can only be folded as encoded words.
    private static let longestQuoted = 64

    /// A field of unstructured text (RFC 5322 §3.2.5): as it is where it is ASCII in words that fit, else encoded.
    mutating func add(_ name: String, text: String) {
        begin(name)
        let pieces = Self.pieces(text)
        if EncodedWords.isNeeded(for: text) || pieces.contains(where: { $0.count >= Self.width }) {
            putEncoded(text)
        } else {
            for piece in pieces { put(piece) }
        }
        end()
    }

    /// A field of mailboxes with commas between them (RFC 5322 §3.4); none of no mailboxes.
    mutating func add(_ name: String, mailboxes: [Mailbox]) {
        if mailboxes.isEmpty { return }
        begin(name)
        for (place, mailbox) in mailboxes.enumerated() {
            if let name = mailbox.name { put(name: name) }
            put(word: "<\(mailbox.address)>" + (place + 1 < mailboxes.count ? "," : ""))
        }
        end()
    }

    /// A field of words of ASCII that may be folded between them; none of no words.
    mutating func add(_ name: String, words: [String]) {
        if words.isEmpty { return }
        begin(name)
        for word in words { put(word: word) }
        end()
    }

    /// The empty line behind the header.
    mutating func endHeader() { bytes += [Octet.cr, Octet.lf] }

    private mutating func begin(_ name: String) {
        bytes += name.utf8
        bytes.append(Octet.colon)
        column = name.utf8.count + 1
        isBare = true
    }

    private mutating func end() { bytes += [Octet.cr, Octet.lf] }

    private mutating func put(word: String) { put([Octet.space] + word.utf8) }

    /// - Parameter piece: a word with the blanks before it, one at least.
    private mutating func put(_ piece: some Collection<UInt8>) {
        if !isBare, column + piece.count > Self.width {
            bytes += [Octet.cr, Octet.lf]
            column = 0
        }
        bytes += piece
        column += piece.count
        isBare = false
    }

    /// A name is always an encoded word or quoted, so that nothing in it is read as an address.
    private mutating func put(name: String) {
        let quoted = Self.quoted(name)
        if EncodedWords.isNeeded(for: name) || quoted.count > Self.longestQuoted { return putEncoded(name) }
        put([Octet.space] + quoted)
    }

    private mutating func putEncoded(_ text: String) {
        for word in EncodedWords.words(text, firstRoom: Self.width - column - 1) { put([Octet.space] + word) }
    }

    /// The text in words, each with the blanks before it; the first has the one that follows the colon.
    private static func pieces(_ text: String) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        for octet in [Octet.space] + Array(text.utf8) {
            if octet == Octet.space, pieces.last?.last != Octet.space { pieces.append([]) }
            pieces[pieces.count - 1].append(octet)
        }
        return text.isEmpty ? [] : pieces
    }

    /// A quoted string (RFC 5322 §3.2.4) of printable ASCII.
    static func quoted(_ text: String) -> [UInt8] {
        var out: [UInt8] = [Octet.quote]
        for octet in text.utf8 {
            if octet == Octet.quote || octet == Octet.backslash { out.append(Octet.backslash) }
            out.append(octet)
        }
        return out + [Octet.quote]
    }
}
