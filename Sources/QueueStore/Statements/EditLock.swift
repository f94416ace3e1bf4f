package import Triage
package import WorkingTime

/// Who is writing on an enquiry at the moment. It tells others, and forbids nothing.
package struct EditLock: Sendable, Hashable {
    /// An e-mail address.
    package let holder: String
    package let since: Instant
    package let until: Instant

    /// How long a lock lasts that is not renewed, in seconds: a browser that went away holds nobody up for long.
    package static let lasting: Int64 = 5 * 60
}

extension Session {
    /// Says that somebody is writing; who writes already, when that is another.
    package func beginWriting(_ reference: EnquiryReference, by email: String, now: Instant) throws -> EditLock? {
        if let lock = try writing(on: reference, now: now), lock.holder != email { return lock }
        try run(
            """
            INSERT INTO edit_lock (enquiry_id, holder, taken_at, until)
            VALUES (\(reference.id), \(email), \(now.seconds), \(now.seconds + EditLock.lasting))
            ON CONFLICT (enquiry_id) DO UPDATE SET
                taken_at = CASE WHEN edit_lock.holder = excluded.holder AND edit_lock.until > excluded.taken_at
                    THEN edit_lock.taken_at ELSE excluded.taken_at END,
                holder = excluded.holder, until = excluded.until
            """
        )
        try announce()
        return nil
    }

    /// Says that somebody has finished writing.
    package func endWriting(_ reference: EnquiryReference, by email: String) throws {
        let ended = try run("DELETE FROM edit_lock WHERE enquiry_id = \(reference.id) AND holder = \(email)")
        if ended > 0 { try announce() }
    }

    /// Who is writing on an enquiry at a moment; nil for nobody.
    package func writing(on reference: EnquiryReference, now: Instant) throws -> EditLock? {
        try first(
            """
            SELECT holder, taken_at, until FROM edit_lock
            WHERE enquiry_id = \(reference.id) AND until > \(now.seconds)
            """
        ) { row in
            EditLock(
                holder: row.text(0),
                since: Instant(seconds: row.integer(1)),
                until: Instant(seconds: row.integer(2))
            )
        }
    }
}
