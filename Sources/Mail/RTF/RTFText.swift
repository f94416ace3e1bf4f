/// The words of rich text (RTF 1.9.1), and those of HTML that Outlook wrapped in it (MS-OXRTFEX).
///
/// One pass, a list of open groups in place of recursion: groups within the thousandth change nothing.
struct RTFText {
    private var tokens: RTFTokenizer
    private var output: RTFOutput
    private var groups = [RTFGroup()]
    /// Groups open within the deepest one that is kept.
    private var deeper = 0
    private var isHTML = false
    /// Characters still to be passed over, which stand for one written in Unicode.
    private var substitutesLeft = 0
    private var page: Int?
    private var fontPages: [Int: Int] = [:]
    private var defaultFont: Int?
    /// The instruction of the field at hand, and where its words begin.
    private var instruction: [UInt8] = []
    private var fieldStart = 0

    private static let mostGroups = 1_000
    private static let mostFonts = 4_096
    private static let longestInstruction = 4_096

    /// Plain text with LF line ends and none at either end, at most `limit` octets. Never fails.
    /// - Parameter page: the code page where the rich text states none.
    static func render(_ octets: [UInt8], page: Int?, limit: Int) -> String {
        var reader = RTFText(octets, page: page, limit: limit)
        reader.run()
        let text = LineEnds.normalised(String(decoding: reader.output.text, as: UTF8.self))
        if reader.isHTML { return HTMLText.render(text, limit: limit) }
        return PartText.cut(String(decoding: Octet.trimmed(Array(text.utf8)[...]), as: UTF8.self), to: limit)
    }

    private init(_ octets: [UInt8], page: Int?, limit: Int) {
        tokens = RTFTokenizer(octets)
        // Markup is longer than its words.
        output = RTFOutput(limit: limit * 4)
        self.page = page
    }

    private var group: RTFGroup {
        get { groups[groups.count - 1] }
        set { groups[groups.count - 1] = newValue }
    }

    private mutating func run() {
        while !output.isFull, let token = tokens.next() { take(token) }
        output.flush()
    }

    private mutating func take(_ token: RTFToken) {
        switch token {
        case .openGroup: open()
        case .closeGroup: close()
        case .text(let range): write(tokens.octets[range])
        case .octet(let octet): write(CollectionOfOne(octet)[...])
        case .symbol(let symbol): takeSymbol(symbol)
        case .word(let word, let number): takeWord(word, number)
        }
    }

    // MARK: Groups

    private mutating func open() {
        substitutesLeft = 0
        guard groups.count < Self.mostGroups else {
            deeper += 1
            return
        }
        var inner = group
        inner.isField = false
        inner.isOptional = false
        groups.append(inner)
    }

    private mutating func close() {
        substitutesLeft = 0
        if deeper > 0 {
            deeper -= 1
        } else if groups.count > 1 {
            if group.isField { endField() }
            groups.removeLast()
        }
    }

    /// The address behind the words, unless they say it.
    private mutating func endField() {
        output.flush()
        defer { instruction = [] }
        guard let mark = instruction.split(separator: Octet.space).first, mark.elementsEqual("HYPERLINK".utf8) else {
            return
        }
        let rest = instruction.drop { $0 != Octet.quote }.dropFirst().prefix { $0 != Octet.quote }
        let words = output.octets(from: fieldStart)
        if let shown = HTMLLink(Array(rest)).display(beside: words) {
            output.append(String(decoding: shown, as: UTF8.self))
        }
    }

    // MARK: Words

    /// Whether words here are for the reader.
    private var isShown: Bool {
        switch group.destination {
        case .words: !group.isHidden && !(isHTML && group.isBesideMarkup)
        case .markup: true
        case .fonts, .instruction, .nothing: false
        }
    }

    private mutating func write(_ octets: some Collection<UInt8>) {
        let passed = min(substitutesLeft, octets.count)
        substitutesLeft -= passed
        if isShown {
            output.append(octets.dropFirst(passed), page: (group.font ?? defaultFont).flatMap { fontPages[$0] } ?? page)
        } else if group.destination == .instruction, instruction.count < Self.longestInstruction {
            instruction += octets.prefix(Self.longestInstruction)
        }
    }

    private mutating func write(_ characters: String) {
        if isShown { output.append(characters) }
    }

    private mutating func takeSymbol(_ symbol: UInt8) {
        switch symbol {
        case UInt8(ascii: "*"): group.isOptional = true
        case Octet.backslash, UInt8(ascii: "{"), UInt8(ascii: "}"): write(CollectionOfOne(symbol)[...])
        case UInt8(ascii: "~"): write(isHTML ? "\u{A0}" : " ")
        case Octet.underscore: write("-")
        case Octet.lf, Octet.cr: write("\n")
        default: break
        }
    }

    private mutating func takeWord(_ word: String, _ number: Int?) {
        if group.isOptional { return beginOptional(word) }
        if substitutesLeft > 0, word != "u", word != "uc" { substitutesLeft -= 1 }
        if let characters = RTFWords.characters[word] { return writeMark(word, characters) }
        if RTFWords.unseen.contains(word) {
            group.destination = .nothing
            return
        }
        switch word {
        case "u":
            if isShown { output.append(unit: number ?? 0) }
            substitutesLeft = group.substitutes
        case "uc": group.substitutes = min(max(0, number ?? 1), 16)
        case "bin": tokens.skip(number ?? 0)
        case "v": group.isHidden = number != 0
        case "plain": group.isHidden = false
        case "htmlrtf": group.isBesideMarkup = number != 0
        case "fromhtml": isHTML = true
        // The marks of list items, which the HTML has its own elements for.
        case "pntext", "listtext": if isHTML { group.destination = .nothing }
        case "field":
            group.isField = true
            output.flush()
            fieldStart = output.count
        default: takeCharsetWord(word, number)
        }
    }

    private mutating func takeCharsetWord(_ word: String, _ number: Int?) {
        switch word {
        case "ansicpg": page = number.flatMap { CodePage.label($0) == nil ? nil : $0 } ?? page
        case "mac": page = 10_000
        case "pc": page = 437
        case "pca": page = 850
        case "deff": defaultFont = number
        case "f": group.font = number
        case "fonttbl": group.destination = .fonts
        case "fcharset":
            guard group.destination == .fonts, let font = group.font, fontPages.count < Self.mostFonts else { return }
            // Zero is what programs write that know no better, and the document's own page then counts.
            if let number, number != 0 { fontPages[font] = RTFWords.pages[number] }
        default: break
        }
    }

    private mutating func writeMark(_ word: String, _ characters: String) {
        guard isShown else { return }
        if isHTML, word == "cell" || word == "nestcell" { return }
        if word == "row" || word == "nestrow" { output.removeLast(" | ") }
        output.append(characters)
    }

    /// The word after `\*`: a reader that does not know it passes over the group.
    private mutating func beginOptional(_ word: String) {
        group.isOptional = false
        switch word {
        case "htmltag" where isHTML: group.destination = .markup
        case "fldinst": group.destination = .instruction
        default: group.destination = .nothing
        }
    }
}
