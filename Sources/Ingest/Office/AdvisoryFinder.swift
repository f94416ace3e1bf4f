import Classifier
package import Triage

/// Finds what a person must know before reading, by the phrases the kit lists for each advisory.
package struct AdvisoryFinder: Sendable {
    private let finders: [(advisory: Advisory, phrases: PhraseFinder)]

    package init(_ kit: Kit) {
        finders = Advisory.allCases.compactMap { advisory in
            kit.advisoryCues[advisory].map { (advisory, PhraseFinder($0)) }
        }
    }

    /// The advisories a text sets off, each with the words that did, in the text's own spelling.
    package func find(in text: String) -> [(advisory: Advisory, because: [String])] {
        finders.compactMap { finder in
            let words = finder.phrases.phrases(in: text)
            return words.isEmpty ? nil : (finder.advisory, words)
        }
    }
}
