package import Triage
package import WorkingTime

extension Session {
    /// Whom a mail is due, with everything it is to tell them: what they have not seen, want by mail and were not mailed.
    ///
    /// It waits until the first of it has settled, so that a burst becomes one mail, and until they are at work; what is
    /// urgent waits for nothing, and takes the rest with it. Nobody whose account is switched off is written to.
    ///
    /// - Parameters:
    ///   - context: at the moment of mailing.
    ///   - settle: seconds that something waits for more to come.
    ///   - lines: how many are told by their title; the rest is told by its number.
    package func noticesToMail(
        _ context: DecisionContext,
        settle: Int64 = 300,
        lines: Int = 50
    ) throws -> [NoticesToMail] {
        let waiting = try rows(
            """
            SELECT DISTINCT email FROM notice WHERE by_mail = 1 AND mailed_at IS NULL AND seen_at IS NULL ORDER BY email
            """
        ) { $0.text(0) }
        return try waiting.compactMap { email in
            guard let person = context.staff.person(email), !person.disabled else { return nil }
            return try noticesToMail(to: person, context, settle: settle, lines: lines)
        }
    }

    /// Whether anything waits to be mailed to anybody.
    package func isAnythingToMail() throws -> Bool {
        try integer(
            "SELECT 1 FROM notice WHERE by_mail = 1 AND mailed_at IS NULL AND seen_at IS NULL LIMIT 1"
        ) != nil
    }

    /// Notes that what waited for somebody up to a number was mailed, in the transaction that puts the mail into the
    /// outbox. What they do not want on the page is done with.
    ///
    /// - Returns: how many those were; none, and the mail was put there by another.
    @discardableResult
    package func markMailed(_ mailed: NoticesToMail, at now: Instant) throws -> Int {
        try run(
            """
            UPDATE notice SET mailed_at = \(now.seconds), seen_at = CASE WHEN on_page = 0 THEN \(now.seconds) ELSE NULL END
            WHERE email = \(mailed.person.email) AND id <= \(mailed.last)
                AND by_mail = 1 AND mailed_at IS NULL AND seen_at IS NULL
            """
        )
    }

    // MARK: -

    private func noticesToMail(
        to person: Person,
        _ context: DecisionContext,
        settle: Int64,
        lines: Int
    ) throws -> NoticesToMail? {
        let waiting: Statement = """
            email = \(person.email) AND by_mail = 1 AND mailed_at IS NULL AND seen_at IS NULL
                AND \(sql: noticeVisible(to: person))
            """
        let whole = try first(
            """
            SELECT count(*), min(at), max(id), count(*) FILTER (WHERE kind = \(NoticeKind.urgent.rawValue))
            FROM notice WHERE \(sql: waiting)
            """
        ) { (count: Int($0.integer(0)), oldest: $0.integer(1), last: $0.integer(2), urgent: $0.integer(3)) }
        guard let whole, whole.count > 0 else { return nil }
        let isSettled = whole.oldest <= context.now.seconds - settle
        guard whole.urgent > 0 || isSettled && context.isAtWork(person) else { return nil }
        let told = try rows(
            """
            SELECT title, enquiry_id FROM notice WHERE \(sql: waiting)
            ORDER BY CASE WHEN kind = \(NoticeKind.urgent.rawValue) THEN 0 ELSE 1 END, id LIMIT \(lines)
            """
        ) {
            NoticeDigest.Line(
                title: $0.text(0),
                enquiry: $0.optionalInteger(1).map(EnquiryReference.init(id:))
            )
        }
        return NoticesToMail(person: person, lines: told, more: whole.count - told.count, last: whole.last)
    }
}

extension DecisionContext {
    /// Whether somebody works at this moment.
    fileprivate func isAtWork(_ person: Person) -> Bool {
        presence(of: .person(person.email))?.isPresent(at: now) ?? true
    }
}
