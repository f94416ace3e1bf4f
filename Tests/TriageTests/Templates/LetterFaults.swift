import Classifier
import Triage

/// What is wrong with a letter that a template made, told by looking at its words alone.
struct LetterFaults {
    let text: String
    let language: ReplyLanguage

    /// Words that nearly every letter of a language has and none of the other.
    private static let telling: [ReplyLanguage: Set<String>] = [
        .en: [
            "the", "and", "of", "you", "your", "we", "our", "us", "for", "with", "this", "that", "have", "has", "will",
            "if", "by", "it", "are", "was", "please", "what", "when", "from", "be", "not", "which", "hello", "dear",
            "sincerely", "office", "team", "day", "days", "date", "name", "number",
        ],
        .cy: [
            "yr", "y", "yn", "eich", "ein", "rydym", "byddwn", "gan", "neu", "nid", "oes", "mae", "wedi", "chi", "ni",
            "os", "ac", "hon", "hyn", "erbyn", "annwyl", "helo", "gywir", "enw", "rhif", "dyddiad", "dyma", "swyddfa",
        ],
    ]
    /// Lines that somebody signs.
    private static let blanks: Set<String> = ["Name:", "Signature:", "Date:", "Enw:", "Llofnod:", "Dyddiad:"]

    var all: [String] { marks + emptiness + foreignWords + length }

    private var marks: [String] {
        ["{", "}", "[[", "]]", "\r", "\u{0}"].filter { text.contains($0) }.map { "has “\($0)”" }
    }

    private var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    private var emptiness: [String] {
        var faults = [" .", " ,", "..", ": .", "  ", "\n\n\n", " \n", "()", "“”"].filter { text.contains($0) }
            .map { "has “\($0)”" }
        if text.first?.isWhitespace ?? true { faults.append("begins with nothing") }
        let lines = lines
        for (number, line) in lines.enumerated() where !line.isEmpty {
            if !line.contains(where: \.isLetter), line != "----------" { faults.append("has the line “\(line)”") }
            guard line.hasSuffix(":"), !Self.blanks.contains(String(line)) else { continue }
            let next = lines[(number + 1)...].first { !$0.isEmpty }
            if next?.hasPrefix("- ") != true { faults.append("“\(line)” has no list behind it") }
        }
        return faults
    }

    private var foreignWords: [String] {
        let other: ReplyLanguage = language == .en ? .cy : .en
        let foreign = Self.telling[other, default: []]
        var faults = words.filter { foreign.contains($0) }.map { "has the word “\($0)” of the other language" }
        if LanguageIdentifier.identify(text) != (language == .en ? .en : .cy) {
            faults.append("is read as \(LanguageIdentifier.identify(text))")
        }
        return faults
    }

    private var words: [String] {
        text.replacing("ico.org.uk", with: "").lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// Words a sentence, on average. The entries of a list are sentences of their own.
    var wordsPerSentence: Double {
        let sentences = text.split { ".?!:\n".contains($0) }.map { $0.split { !$0.isLetter && $0 != "’" }.count }
            .filter { $0 > 2 }
        return Double(sentences.reduce(0, +)) / Double(max(sentences.count, 1))
    }

    private var length: [String] {
        wordsPerSentence <= 20 ? [] : ["has \(wordsPerSentence) words a sentence"]
    }
}
