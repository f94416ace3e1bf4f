import Foundation
import Triage

/// Words as an office's mail has them: few of them very often, most of them hardly ever (Zipf), and some whose share of
/// all enquiries is known, to be searched for.
struct Corpus: Sendable {
    /// Each stands in a fifth of all enquiries, whatever their number.
    static let frequent = [
        "transcript", "registry", "archive", "schedule", "witness", "borough", "ledger", "solicitor", "decade",
        "volume",
    ]
    /// Each stands in a thousandth of all enquiries.
    static let uncommon = (0..<1_000).map { "q" + syllables($0 + 1_000) }

    /// The word that stands in one enquiry alone: a family's name, made from the enquiry's place in the history.
    static func single(_ position: Int) -> String { "z" + syllables(position + 50_000) }

    /// Most frequent first: the words of the kit's own examples by their frequency, then made-up ones.
    private let words: [String]
    private let logarithm: Double

    init(kit: Kit) {
        var counts: [String: Int] = [:]
        for example in kit.categories.flatMap(\.examples) {
            for word in example.lowercased().split(whereSeparator: { !$0.isLetter }) where word.count > 1 {
                counts[String(word), default: 0] += 1
            }
        }
        let kept = Set(Self.frequent + ["information"])
        let real = counts.filter { !kept.contains($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(
            \.key
        )
        words = real + (0..<26_000).map { Self.syllables($0 + 200) }
        logarithm = log(Double(words.count))
    }

    /// A message of 60 to 120 words. “informa*” stands in about three of five.
    func body(_ position: Int, _ random: inout SteadyNumbers) -> String {
        var chosen = (0..<(56 + random.below(58))).map { _ in word(&random) }
        let topic = random.below(Self.topics)
        for word in topicWords(topic) where random.happens(0.7) { put(word, into: &chosen, &random) }
        for word in Self.frequent where random.happens(0.2) { put(word, into: &chosen, &random) }
        if random.happens(0.55) { put("information", into: &chosen, &random) }
        put(Self.uncommon[random.below(Self.uncommon.count)], into: &chosen, &random)
        put(Self.single(position), into: &chosen, &random)
        var text = "Dear all,\n\n"
        for (index, word) in chosen.enumerated() {
            text += word
            text += index % 14 == 13 ? ".\n" : " "
        }
        return text + "\n\nYours faithfully"
    }

    /// Three to six words.
    func subject(_ random: inout SteadyNumbers) -> String {
        (0..<(3 + random.below(4))).map { _ in word(&random) }.joined(separator: " ")
    }

    /// The word of rank r comes about once in r times.
    func word(_ random: inout SteadyNumbers) -> String {
        words[min(words.count - 1, Int(exp(random.share() * logarithm)) - 1)]
    }

    /// Enquiries come back to the same subjects: so many of them, and a dozen rare words for each.
    private static let topics = 2_000

    private func topicWords(_ topic: Int) -> [String] {
        var numbers = SteadyNumbers(seed: UInt64(topic) + 17)
        return (0..<12).map { _ in words[2_000 + numbers.below(words.count - 2_000)] }
    }

    private func put(_ word: String, into chosen: inout [String], _ random: inout SteadyNumbers) {
        chosen[random.below(chosen.count)] = word
    }

    /// A number as syllables that can be spoken, two letters for each digit to the base of 75.
    static func syllables(_ number: Int) -> String {
        var bytes: [UInt8] = []
        var rest = number
        while rest > 0 {
            bytes.append(consonants[rest % 15])
            bytes.append(vowels[rest / 15 % 5])
            rest /= 75
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let consonants = Array("bdfghklmnprstvw".utf8)
    private static let vowels = Array("aeiou".utf8)
}
