import Classifier

/// What a message itself asks, without what it repeats of others and without its greeting.
enum RequestText {
    /// The most bytes of a message that are read.
    private static let longest = 64 << 10

    /// Words in small letters without accents, digits kept.
    static func words(of body: String) -> [String] {
        let folded = FoldedText(own(Array(body.utf8.prefix(longest))))
        return folded.words.map(folded.string)
    }

    /// The bytes up to a signature (RFC 3676 section 4.3) or a message passed on whole, without quoted lines, without
    /// the line that says who is quoted, and without a greeting on a line of its own.
    private static func own(_ body: [UInt8]) -> [UInt8] {
        var kept: [ArraySlice<UInt8>] = []
        for line in body.split(separator: 10, omittingEmptySubsequences: false) {
            let bare = trimmed(line)
            if bare == Array("--".utf8)[...] || isOriginalMessage(bare) { break }
            if bare.first == UInt8(ascii: ">") {
                if let last = kept.last, last.last == UInt8(ascii: ":") { kept.removeLast() }
            } else if !bare.isEmpty, !(kept.isEmpty && isGreeting(bare)) {
                kept.append(bare)
            }
        }
        return Array(kept.joined(separator: [10]))
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = line.drop { $0 <= 32 }
        guard let last = start.lastIndex(where: { $0 > 32 }) else { return [] }
        return start[...last]
    }

    private static func isOriginalMessage(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "-----Original Message".utf8) || line.starts(with: "-----Neges Wreiddiol".utf8)
            || line.starts(with: "________________________________".utf8)
    }

    /// "Dear Ms Bevan," and the like: a word of greeting with at most five more.
    private static func isGreeting(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 80 else { return false }
        let folded = FoldedText(Array(line))
        guard let first = folded.words.first, folded.words.count <= 6 else { return false }
        return greetings.contains(folded.string(first))
    }

    private static let greetings: Set<String> = [
        "dear", "hello", "hi", "hiya", "good", "greetings", "annwyl", "helo", "shwmae", "bore", "prynhawn",
    ]

    /// The words of a subject without the signs that it answers or passes on.
    static func words(ofSubject subject: String) -> [String] {
        let folded = FoldedText(Array(subject.utf8.prefix(1_000)))
        return Array(folded.words.map(folded.string).drop { replySigns.contains($0) })
    }

    private static let replySigns: Set<String> = ["re", "fw", "fwd", "aw", "wg", "sv", "vs", "ateb", "ymlaen"]
}
