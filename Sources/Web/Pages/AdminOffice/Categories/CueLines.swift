import Classifier

/// Cues as they are typed: one a line, `phrase = weight`; a phrase alone has the weight 1.
enum CueLines {
    /// A line that cannot be taken.
    struct Unusable: Error, CustomStringConvertible {
        let line: String
        let why: String

        var description: String { "“\(line.prefix(80))” \(why)" }
    }

    static func read(_ text: String) throws -> [Cue] {
        try text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }.map(cue)
    }

    private static func cue(_ line: String) throws -> Cue {
        var phrase = line
        var weight: Float = 1
        if let equals = line.lastIndex(of: "=") {
            phrase = String(line[..<equals]).trimmed
            guard let number = Float(String(line[line.index(after: equals)...]).trimmed), (-5...5).contains(number),
                number != 0
            else {
                throw Unusable(
                    line: line,
                    why: "should end with a weight from 1 to 5, such as “= 3”; less than 0 speaks against."
                )
            }
            weight = number
        }
        let hasWord = phrase.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        guard hasWord else { throw Unusable(line: line, why: "has no word in it.") }
        return Cue(phrase: phrase, weight: weight)
    }
}
