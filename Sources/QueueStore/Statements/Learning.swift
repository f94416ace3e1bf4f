package import Classifier
package import WorkingTime

/// A trained classifier as the database holds it.
package struct StoredModel: Sendable {
    /// The version of the kit it was trained with.
    package let kit: Int64
    /// The mark of the last lesson it has learned.
    package let lessons: Int
    package let document: [UInt8]

    package init(kit: Int64, lessons: Int, document: [UInt8]) {
        self.kit = kit
        self.lessons = lessons
        self.document = document
    }
}

extension Session {
    /// Adds what a person decided a message is; a later decision on the same message replaces it.
    package func save(_ lesson: Lesson, from ledger: Int64, at now: Instant) throws {
        try run(
            """
            INSERT INTO lesson (revision, at, ledger_id, category, text, weight)
            VALUES ((SELECT coalesce(max(revision), 0) + 1 FROM lesson), \(now.seconds), \(ledger), \(lesson.label), \(Dialect.storable(lesson.text)),
                \(Double(lesson.weight)))
            ON CONFLICT (ledger_id) DO UPDATE SET revision = excluded.revision, at = excluded.at,
                category = excluded.category, text = excluded.text, weight = excluded.weight
            """
        )
    }

    /// Takes a lesson out. A classifier that has learned it is given up: the next one is trained without.
    package func forgetLesson(from ledger: Int64) throws {
        try run(
            """
            DELETE FROM model WHERE lessons >= (SELECT revision FROM lesson WHERE ledger_id = \(ledger))
            """
        )
        try run("DELETE FROM lesson WHERE ledger_id = \(ledger)")
    }

    /// The newest lessons, at most `limit` of each category, oldest first.
    package func lessons(limit: Int) throws -> [Lesson] {
        try rows(
            """
            SELECT text, category, weight FROM (
                SELECT id, text, category, weight,
                    row_number() OVER (PARTITION BY category ORDER BY at DESC, id DESC) AS rank FROM lesson
            ) AS ranked WHERE rank <= \(limit) ORDER BY id
            """
        ) { Lesson(text: $0.text(0), label: $0.text(1), weight: Float($0.real(2))) }
    }

    /// Lessons given after a mark, oldest first, at most `limit`.
    package func lessons(since mark: Int, limit: Int) throws -> [Lesson] {
        try rows(
            "SELECT text, category, weight FROM lesson WHERE revision > \(mark) ORDER BY revision LIMIT \(limit)"
        ) { Lesson(text: $0.text(0), label: $0.text(1), weight: Float($0.real(2))) }
    }

    /// A number that grows with every lesson, also with one that takes the place of another.
    package func lessonMark() throws -> Int {
        Int(try integer("SELECT max(revision) FROM lesson") ?? 0)
    }

    /// The classifier that was trained last; nil before the first.
    package func model() throws -> StoredModel? {
        try first("SELECT kit, lessons, document FROM model ORDER BY id DESC LIMIT 1") {
            StoredModel(kit: $0.integer(0), lessons: Int($0.integer(1)), document: $0.blob(2))
        }
    }

    /// Puts a newly trained classifier in the place of the last.
    package func save(_ model: StoredModel, at now: Instant) throws {
        try run("DELETE FROM model")
        try run(
            """
            INSERT INTO model (trained_at, kit, lessons, document)
            VALUES (\(now.seconds), \(model.kit), \(model.lessons), \(model.document))
            """
        )
    }
}
