package import Classifier
package import QueueStore
import Triage
package import WorkingTime

extension Office {
    /// Reads the office from its database, and trains the classifier when it has lessons it has not learned.
    package static func load(_ store: EnquiryStore, zone: Zone, now: Instant) async throws -> Office {
        let stored = try await store.read { session in
            (kit: try session.kit(), people: try session.people(), calendar: try session.calendarDocument())
        }
        guard let document = stored.kit else { throw OfficeError.noKit }
        let kit = try Kit(yaml: document.yaml)
        let calendar = try stored.calendar.map { try HolidayCalendar(govUK: $0) } ?? .shipped
        let classifier = try await learn(kit, version: document.version, store, now: now)
        return Office(kit: kit, people: stored.people, calendar: calendar, zone: zone, classifier: classifier)
    }

    /// The trained classifier the database holds, else one newly trained and kept.
    private static func learn(_ kit: Kit, version: Int64, _ store: EnquiryStore, now: Instant) async throws -> Model {
        let (stored, mark, lessons) = try await store.read { session in
            let stored = try session.model()
            let mark = try session.lessonMark()
            let current = stored?.kit == version && stored?.lessons == mark
            return (stored, mark, current ? [] : try session.lessons(limit: lessonsPerCategory))
        }
        if let stored, stored.kit == version, stored.lessons == mark, let model = try? Model(encoded: stored.document) {
            return model
        }
        let model = Model.train(
            priors: kit.priors,
            lessons: lessons,
            options: TrainingOptions(threshold: kit.threshold)
        )
        let trained = StoredModel(kit: version, lessons: mark, document: model.encoded())
        try await store.write { try $0.save(trained, at: now) }
        return model
    }

    /// The newest decisions say best what the office means today; more of one category would drown the rest.
    private static let lessonsPerCategory = 400
}

extension Kit {
    /// What the kit knows of each category before any decision was made.
    package var priors: [CategoryPrior] {
        categories.map {
            CategoryPrior(code: $0.code, name: $0.name, cues: $0.cues, examples: $0.examples)
        }
    }
}
