package import Classifier
import QueueStore
package import Triage

/// What stage 5 makes of a message.
package struct Classified: Sendable {
    package let answer: Answer
    package let language: Language
    package let facts: [FactKey: [String]]
    package let advisories: [Detection]

    /// The facts by their names.
    var namedFacts: [String: [String]] {
        Dictionary(facts.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is distressing about it, each once.
    var subjects: [DistressingSubject] {
        DistressingSubject.allCases.filter(Set(advisories.flatMap(\.subjects)).contains)
    }
}

/// Stage 5: what is it? Category with a calibrated probability and the words that decided, language, facts,
/// advisories.
package enum Classify {
    /// Category, language, facts and advisories of a message, from its subject and what it says itself.
    package static func classify(_ message: Understood, _ office: Office, _ learned: Learned) -> Classified {
        let newest = NewestText.of(message.text)
        let whole = message.subject + "\n" + newest
        return Classified(
            answer: answer(message, newest, office, learned.classifier),
            language: LanguageIdentifier.identify(whole),
            facts: FactScanner.scan(whole).grouped(),
            advisories: advisories(message, newest, learned)
        )
    }

    /// A message without words says nothing: the office's default category, and no confidence. One that a person
    /// filed before it came here is what they say it is.
    private static func answer(
        _ message: Understood,
        _ newest: String,
        _ office: Office,
        _ classifier: Model
    ) -> Answer {
        let document = Document(
            subject: message.subject,
            body: newest,
            senderDomain: message.from.address.split(separator: "@").last.map(String.init)
        )
        let answer = classifier.classify(document)
        if let filed = message.kept.category {
            return answer.replaced(by: filed, probability: 1, because: ["filed under \(filed)"])
        }
        guard newest.isEmpty, message.subject.isEmpty else { return answer }
        return answer.replaced(by: office.kit.defaultCategory, probability: 0, because: [])
    }

    private static func advisories(
        _ message: Understood,
        _ newest: String,
        _ learned: Learned
    ) -> [Detection] {
        let found = learned.detectors.find(subject: message.subject, text: newest, sender: message.from.address)
        guard let reason = message.quarantine else { return found }
        return found + [Detection(advisory: .unreadable, because: [reason])]
    }
}

extension Answer {
    /// The same alternatives after a category that did not come from the classifier: certain, or not known at all.
    fileprivate func replaced(by category: String, probability: Double, because: [String]) -> Answer {
        let others = [Alternative(code: self.category, probability: self.probability)] + alternatives
        return Answer(
            category: category,
            probability: probability,
            abstained: probability == 0,
            alternatives: others.filter { $0.code != category },
            because: because
        )
    }
}
