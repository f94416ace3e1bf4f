package import Triage
package import WorkingTime

extension Session {
    /// Gives people of the office word of something, as each has chosen. What one of them was told already, and what they
    /// want to hear neither on the page nor by mail, is left out.
    ///
    /// - Returns: how many were written.
    @discardableResult
    package func tell(_ notices: [Notice], at now: Instant) throws -> Int {
        guard !notices.isEmpty else { return 0 }
        let choices = try choices(of: Set(notices.map(\.email)))
        var told = 0
        for notice in notices {
            let choice = choices[notice.email]?[notice.kind] ?? NoticeChoice(byDefault: notice.kind)
            guard choice.onPage || choice.byMail else { continue }
            told += try run(
                """
                INSERT INTO notice (email, kind, enquiry_id, cause, title, at, on_page, by_mail)
                VALUES (\(notice.email), \(notice.kind.rawValue), \(notice.enquiry?.id), \(Dialect.storable(notice.cause)),
                    \(Dialect.storable(notice.title)), \(now.seconds), \(choice.onPage), \(choice.byMail))
                ON CONFLICT (email, kind, cause) DO NOTHING
                """
            )
        }
        if told > 0 { try announce() }
        return told
    }

    /// Tells those who look after an inbox that a note was left on it.
    package func tell(of note: HandoverNote, _ context: DecisionContext) throws {
        let cause = "\(note.inbox) \(note.at.seconds) \(note.actor)"
        try tell(Notice.ofHandOver(on: note.inbox, cause: cause, context), at: note.at)
    }
}
