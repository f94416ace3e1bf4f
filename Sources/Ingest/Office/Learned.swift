package import Classifier
package import QueueStore
package import Triage
package import WorkingTime

/// What the office has taught Intray: the classifier, and the phrases that set advisories off.
package struct Learned: Sendable {
    package let classifier: Model
    package let detectors: Detectors

    /// When lessons that came since the last training are learned from scratch, together with all the others.
    package enum Training: Sendable {
        /// Now.
        case now
        /// When there are many; a few are learned one by one, which is quick and nearly as good.
        case whenMany
    }

    /// Reads what was learned from the database, and learns the lessons that came since.
    package static func load(
        _ store: EnquiryStore,
        _ office: Office,
        training: Training = .whenMany,
        now: Instant
    ) async throws -> Learned {
        let detectors = Detectors(kit: office.kit)
        if let known = try await known(store, office, training) {
            return Learned(classifier: known, detectors: detectors)
        }
        return Learned(classifier: try await retrain(store, office, now), detectors: detectors)
    }

    /// The classifier the database holds, with the lessons since; nil when it must be trained anew.
    private static func known(
        _ store: EnquiryStore,
        _ office: Office,
        _ training: Training
    ) async throws -> Model? {
        guard let stored = try await store.read({ try $0.model() }), stored.kit == office.kitVersion,
            var model = try? Model(encoded: stored.document)
        else { return nil }
        let since = try await store.read { try $0.lessons(since: stored.lessons, limit: mostByOne + 1) }
        let isMuch = training == .now ? !since.isEmpty : since.count > mostByOne
        guard !isMuch else { return nil }
        for lesson in since { model.learn(lesson) }
        return model
    }

    private static func retrain(_ store: EnquiryStore, _ office: Office, _ now: Instant) async throws -> Model {
        let (mark, lessons) = try await store.read { session in
            (try session.lessonMark(), try session.lessons(limit: lessonsPerCategory))
        }
        let model = Model.train(
            priors: office.kit.priors,
            lessons: lessons,
            options: TrainingOptions(threshold: office.kit.threshold)
        )
        let stored = StoredModel(kit: office.kitVersion, lessons: mark, document: model.encoded())
        try await store.write { try $0.save(stored, at: now) }
        return model
    }

    /// The newest decisions say best what the office means today; more of one category would drown the rest.
    private static let lessonsPerCategory = 400
    private static let mostByOne = 25
}

extension Kit {
    /// What the kit knows of each category before any decision was made.
    fileprivate var priors: [CategoryPrior] {
        categories.map {
            CategoryPrior(code: $0.code, name: $0.name, cues: $0.cues, examples: $0.examples)
        }
    }
}
