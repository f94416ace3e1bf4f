import Classifier
package import Triage

/// Finds what a person must know before reading, by the phrases the kit lists for each advisory.
package struct AdvisoryFinder: Sendable {
    private let phrases: PhraseFinder

    package init(_ kit: Kit) {
        phrases = PhraseFinder(
            labelled: Advisory.allCases.flatMap { advisory in
                (kit.advisoryCues[advisory] ?? []).map { (label: advisory.rawValue, phrase: $0) }
            }
        )
    }

    /// The advisories a text sets off, each with the words that did, in the text's own spelling.
    package func find(in text: String) -> [(advisory: Advisory, because: [String])] {
        let hits = Dictionary(grouping: phrases.hits(in: text), by: \.label)
        return Advisory.allCases.compactMap { advisory in
            hits[advisory.rawValue].map { (advisory, $0.map(\.words)) }
        }
    }
}
