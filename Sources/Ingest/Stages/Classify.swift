package import Classifier
import Mail
package import QueueStore
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
        let newest = NewestText.of(message)
        let whole = message.subject + "\n" + newest
        let answer = answer(message, newest, office, learned.classifier)
        return Classified(
            answer: answer,
            language: LanguageIdentifier.identify(whole),
            facts: FactScanner.scan(whole).grouped().mapValues { $0.filter { EnquiryReference($0) == nil } }
                .filter { !$0.value.isEmpty },
            advisories: advisories(message, newest, answer, office.kit, learned)
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
        _ answer: Answer,
        _ kit: Kit,
        _ learned: Learned
    ) -> [Detection] {
        var found = learned.detectors.find(subject: message.subject, text: newest, sender: message.from.address)
        // A machine's mail comes before a person for its words only.
        if !message.machine.isMachine { found += suspected(answer, kit, besides: found) }
        guard let reason = message.quarantine ?? message.unopened else { return found }
        return found + [Detection(advisory: .unreadable, because: [reason])]
    }

    /// The second net: what no phrase gave away may still read like such a message as a whole.
    private static func suspected(_ answer: Answer, _ kit: Kit, besides found: [Detection]) -> [Detection] {
        let guesses = [Answer.Alternative(code: answer.category, probability: answer.probability)] + answer.alternatives
        var known = Set(found.map(\.advisory))
        return guesses.filter { $0.probability >= likeness }.compactMap { guess in
            guard let category = kit.category(guess.code), let advisory = category.advisory,
                known.insert(advisory).inserted
            else { return nil }
            let percent = Int((guess.probability * 100).rounded())
            return Detection(advisory: advisory, because: ["reads like “\(category.name)” (\(percent) %)"])
        }
    }

    /// From this probability on, a guess is worth a person's glance: on the labelled enquiries it brings 32 of 37 such
    /// messages before one by itself, and 3 in a hundred of the others.
    private static let likeness = 0.3
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
