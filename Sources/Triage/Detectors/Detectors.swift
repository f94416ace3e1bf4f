/// Everything a person must know about a message before reading or answering it, whatever its category.
///
/// Detectors flag, they never discard: what they miss is lost to a statutory clock or to somebody in danger, what they
/// flag wrongly costs one glance. So they hear words, in English and in Welsh, not topics; the classifier does those.
package struct Detectors: Sendable {
    private let detectors: [Detector]
    private let distressing: DistressingDetector

    /// Makes the lexicons ready; do it once. The kit adds the office's own phrases to each advisory.
    package init(kit: Kit) {
        self.init(phrases: kit.advisoryCues)
    }

    init(phrases: [Advisory: [String]] = [:]) {
        let lexicons: [(Advisory, Lexicon)] = [
            (.informationRights, InformationRightsWords.lexicon),
            (.welfare, WelfareWords.lexicon),
            (.safeguarding, SafeguardingWords.lexicon),
            (.legalService, LegalServiceWords.lexicon),
            (.media, MediaWords.lexicon),
            (.severalRequests, SeveralRequestsWords.lexicon),
        ]
        detectors = lexicons.map { Detector($0, $1, phrases: phrases[$0] ?? []) }
        distressing = DistressingDetector(phrases: phrases[.distressing] ?? [])
    }

    /// What stands in a message, in the order of `Advisory`.
    ///
    /// - Parameters:
    ///   - subject: the subject line, without encoding.
    ///   - text: what the sender says in this message, without the messages quoted below it; of any length.
    ///   - sender: the address, or nothing.
    package func find(subject: String, text: String, sender: String) -> [Detection] {
        let passage = Passage(subject: subject, text: text)
        let address = String(sender.prefix(Self.longestAddress)).lowercased()
        var found = detectors.compactMap { $0.detect(passage, sender: address) }
        if let hard = distressing.detect(passage, given: found) { found.append(hard) }
        return Advisory.allCases.flatMap { advisory in found.filter { $0.advisory == advisory } }
    }

    /// What is wrong with the lexicons: nothing, or the tests fail.
    var problems: [Wording.Problem] {
        detectors.flatMap(\.listener.problems) + distressing.listener.problems
    }

    /// RFC 5321, 4.5.3.1.3: a path has at most 256 octets.
    private static let longestAddress = 256
}
