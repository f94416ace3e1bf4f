package import Triage
package import WorkingTime

extension Session {
    /// How many notices somebody has not seen, counted up to a number: a page says “99+” beyond it.
    package func unseenNotices(of person: Person, most: Int = 100) throws -> Int {
        let unseen = try integer(
            """
            SELECT count(*) FROM (
                SELECT 1 AS one FROM notice
                WHERE email = \(person.email) AND seen_at IS NULL AND on_page = 1 AND \(sql: noticeVisible(to: person))
                LIMIT \(most)) AS unseen
            """
        )
        return Int(unseen ?? 0)
    }

    /// What somebody was told, newest first. What is about an enquiry that they may not see any more is absent.
    ///
    /// - Parameter before: only what came before this number; nil for the newest.
    package func notices(of person: Person, before: Int64? = nil, limit: Int) throws -> [StoredNotice] {
        try rows(
            """
            SELECT id, kind, enquiry_id, title, at, seen_at FROM notice
            WHERE email = \(person.email) AND on_page = 1 AND id < \(before ?? Int64.max)
                AND \(sql: noticeVisible(to: person))
            ORDER BY id DESC LIMIT \(limit)
            """
        ) { row in
            // A kind that an older Intray does not know is passed over.
            NoticeKind(rawValue: row.text(1)).map { kind in
                StoredNotice(
                    id: row.integer(0),
                    kind: kind,
                    enquiry: row.optionalInteger(2).map(EnquiryReference.init(id:)),
                    title: row.text(3),
                    at: Instant(seconds: row.integer(4)),
                    seenAt: row.optionalInteger(5).map(Instant.init(seconds:))
                )
            }
        }
        .compactMap { $0 }
    }

    /// Notes that somebody has seen one of their notices. It is not mailed any more.
    ///
    /// - Returns: false where it is not theirs, or was seen before.
    @discardableResult
    package func see(notice id: Int64, by email: String, at now: Instant) throws -> Bool {
        try see("id = \(id)", by: email, at: now) == 1
    }

    /// Notes that somebody has seen all their notices up to a number: those that came since they opened the page stay, and
    /// so does what they are told of by mail alone, which no page showed.
    ///
    /// - Returns: how many those were.
    @discardableResult
    package func seeNotices(upTo id: Int64, by email: String, at now: Instant) throws -> Int {
        try see("id <= \(id) AND on_page = 1", by: email, at: now)
    }

    /// Whether somebody was told something of an enquiry that they have not seen.
    package func hasUnseenNotices(about reference: EnquiryReference, by email: String) throws -> Bool {
        try integer(
            "SELECT 1 FROM notice WHERE email = \(email) AND seen_at IS NULL AND enquiry_id = \(reference.id) LIMIT 1"
        ) != nil
    }

    /// Notes that somebody who looks at an enquiry has seen what they were told of it.
    @discardableResult
    package func seeNotices(about reference: EnquiryReference, by email: String, at now: Instant) throws -> Int {
        try see("enquiry_id = \(reference.id)", by: email, at: now)
    }

    /// Forgets what was told before a moment, of enquiries that are closed and of inboxes. What is told of something open is
    /// kept: by it nobody is told twice.
    ///
    /// - Returns: how many were forgotten.
    @discardableResult
    package func forgetNotices(before moment: Instant) throws -> Int {
        try run(
            """
            DELETE FROM notice WHERE at < \(moment.seconds) AND (enquiry_id IS NULL
                OR enquiry_id NOT IN (SELECT id FROM enquiry WHERE state <> 'closed'))
            """
        )
    }

    /// Whether a notice is about something that is there for somebody.
    func noticeVisible(to viewer: Person) -> Statement {
        """
        (enquiry_id IS NULL OR EXISTS (
            SELECT 1 FROM enquiry WHERE enquiry.id = notice.enquiry_id AND \(sql: visible(to: viewer))))
        """
    }

    private func see(_ which: Statement, by email: String, at now: Instant) throws -> Int {
        let seen = try run(
            "UPDATE notice SET seen_at = \(now.seconds) WHERE email = \(email) AND seen_at IS NULL AND \(sql: which)"
        )
        if seen > 0 { try announce() }
        return seen
    }
}
