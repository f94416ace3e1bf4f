import Classifier
package import Triage

extension Proposal {
    /// What the stages found, as the record keeps it.
    package init(_ classified: Classified, category: KitCategory, route: Route?) {
        let given = Set(classified.facts.keys)
        self.init(
            category: classified.answer.category,
            probability: classified.answer.probability,
            abstained: classified.answer.abstained,
            alternatives: classified.answer.alternatives.map { .init(code: $0.code, probability: $0.probability) },
            because: classified.answer.because,
            language: classified.language,
            facts: classified.namedFacts,
            missing: category.requiredFacts.filter { !given.contains($0) }.map(\.rawValue),
            advisories: classified.advisories.map(\.advisory),
            advisoryReasons: Dictionary(
                classified.advisories.map { ($0.advisory.rawValue, $0.because) },
                uniquingKeysWith: { first, _ in first }
            ),
            route: route,
            subjects: classified.subjects
        )
    }
}
