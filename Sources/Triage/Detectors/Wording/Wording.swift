/// A way of saying something, written as one line of a lexicon.
///
/// | written            | means                                                                  |
/// |--------------------|------------------------------------------------------------------------|
/// | `copy of`          | these words, one after the other                                       |
/// | `copy|copies of`   | either word                                                            |
/// | `let_me_have|send` | either; `_` joins the words of one alternative                         |
/// | `record*`          | any word that begins so                                                |
/// | `~freedom`         | the word, or one with a single letter wrong, missing, added or swapped |
/// | `my ..3 file`      | up to three words may stand between                                    |
/// | `my own? file`     | `own` may be missing                                                   |
/// | `<held> me`        | any word of the group `held`                                           |
///
/// Capitals, accents and punctuation do not matter. All of it must stand in one sentence.
struct Wording: Sendable, Hashable {
    /// One word, and how strictly it is compared.
    struct Word: Sendable, Hashable {
        enum Likeness: Sendable { case exact, prefix, close }

        let bytes: [UInt8]
        let likeness: Likeness
    }

    /// Any of some words, at most `gap` words after the step before it.
    struct Step: Sendable, Hashable {
        let words: [Word]
        let gap: Int
    }

    /// What is wrong with a line of a lexicon.
    enum Problem: Error, Equatable {
        case noWords(String)
        case notAWord(String)
        case unknownGroup(String)
        case tooManyWays(Int)
    }

    let steps: [Step]

    /// The ways a line can be said: one, and another for each optional word and each alternative of several words.
    static func ways(_ line: String, groups: [String: String]) throws(Problem) -> [Wording] {
        var ways: [[Step]] = [[]]
        var gap = 0
        for token in line.split(separator: " ") {
            if token.hasPrefix("..") {
                gap = Int(token.dropFirst(2)) ?? 0
                continue
            }
            let place = try Place(token, groups: groups)
            let longer = place.alternatives.flatMap { steps in ways.map { $0 + steps.spaced(gap) } }
            ways = place.isOptional ? ways + longer : longer
            gap = 0
            guard ways.count <= mostWays else { throw .tooManyWays(ways.count) }
        }
        let said = ways.filter { !$0.isEmpty }
        guard !said.isEmpty else { throw .noWords(line) }
        return said.map(Wording.init(steps:))
    }

    private static let mostWays = 500
}

extension [Wording.Step] {
    /// The steps with a gap before the first.
    fileprivate func spaced(_ gap: Int) -> [Wording.Step] {
        enumerated().map { $0 == 0 ? Wording.Step(words: $1.words, gap: gap) : $1 }
    }
}

/// What may stand at one place of a line.
private struct Place {
    /// First the single words together, then each alternative of several words.
    let alternatives: [[Wording.Step]]
    let isOptional: Bool

    init(_ token: Substring, groups: [String: String]) throws(Wording.Problem) {
        isOptional = token.hasSuffix("?")
        var single: [Wording.Word] = []
        var several: [[Wording.Step]] = []
        for written in try Self.written(isOptional ? token.dropLast() : token, groups) {
            let words = try Self.words(written)
            if words.count == 1 {
                single += words
            } else {
                several.append(words.map { Wording.Step(words: [$0], gap: 0) })
            }
        }
        alternatives = (single.isEmpty ? [] : [[Wording.Step(words: single, gap: 0)]]) + several
    }

    /// The alternatives as written, with every group opened.
    private static func written(
        _ token: Substring,
        _ groups: [String: String]
    ) throws(Wording.Problem) -> [Substring] {
        var all: [Substring] = []
        for part in token.split(separator: "|") {
            guard part.hasPrefix("<"), part.hasSuffix(">") else {
                all.append(part)
                continue
            }
            guard let words = groups[String(part.dropFirst().dropLast())] else { throw .unknownGroup(String(part)) }
            all += words.split(separator: "|")
        }
        return all
    }

    private static func words(_ written: Substring) throws(Wording.Problem) -> [Wording.Word] {
        var words: [Wording.Word] = []
        for part in written.split(separator: "_") {
            guard let word = Wording.Word(part) else { throw .notAWord(String(written)) }
            words.append(word)
        }
        guard !words.isEmpty else { throw .notAWord(String(written)) }
        return words
    }
}
