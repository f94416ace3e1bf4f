package import Triage
package import WorkingTime

extension Session {
    /// One mail of the outbox; nil when there is none such, or it is about an enquiry that is not for the viewer's eyes.
    package func mail(_ id: Int64, for viewer: Person?) throws -> OutgoingMail? {
        try mails("WHERE outbox.id = \(id) AND \(sql: mailVisible(to: viewer))").first
    }

    /// The mails about an enquiry, oldest first. Whoever may see the enquiry may see them.
    package func mails(about reference: EnquiryReference) throws -> [OutgoingMail] {
        try mails("WHERE enquiry_id = \(reference.id) ORDER BY outbox.id")
    }

    /// `OutgoingMail.needsAttention` for the database.
    private var wantsAttention: Statement {
        // Each half has an index; one condition with OR would look at every mail.
        """
        outbox.id IN (SELECT id FROM outbox WHERE state IN ('unknown', 'refused', 'partly', 'held')
            UNION ALL
            SELECT id FROM outbox WHERE state = 'waiting' AND attempts >= \(SendingPatience.untoldAttempts))
        """
    }

    /// What a person has to look at, oldest first.
    package func mailsForAttention(for viewer: Person?, limit: Int) throws -> [OutgoingMail] {
        try mails(
            """
            WHERE \(sql: wantsAttention) AND \(sql: mailVisible(to: viewer))
            ORDER BY outbox.id LIMIT \(limit)
            """
        )
    }

    /// How many a person has to look at: the length of that list.
    package func countMailsForAttention(for viewer: Person?) throws -> Int {
        let count = try integer(
            """
            SELECT count(*) FROM outbox
            WHERE \(sql: wantsAttention) AND \(sql: mailVisible(to: viewer))
            """
        )
        return Int(count ?? 0)
    }

    /// The enquiries that some mails are about, as the viewer may see them.
    package func enquiries(
        of mails: [OutgoingMail],
        for viewer: Person?
    ) throws -> [EnquiryReference: EnquirySummary] {
        let found = try summaries(of: Set(mails.compactMap(\.enquiry?.id)).sorted(), for: viewer)
        return Dictionary(found.map { ($0.reference, $0) }) { first, _ in first }
    }

    /// The outbox, newest first.
    ///
    /// - Parameter before: only what came before this number; nil for the newest.
    package func mails(before: Int64? = nil, for viewer: Person?, limit: Int) throws -> [OutgoingMail] {
        try mails(
            """
            WHERE outbox.id < \(before ?? Int64.max) AND \(sql: mailVisible(to: viewer))
            ORDER BY outbox.id DESC LIMIT \(limit)
            """
        )
    }

    /// The bytes of a mail as they went or will go; nil when there is none such.
    package func messageOfMail(_ id: Int64, raws: some RawStore) throws -> [UInt8]? {
        guard
            let kept = try first(
                """
                SELECT outbox.message, ledger.raw_id FROM outbox LEFT JOIN ledger ON ledger.id = outbox.ledger_id
                WHERE outbox.id = \(id)
                """,
                { (bytes: $0.blob(0), raw: $0.optionalInteger(1)) }
            )
        else { return nil }
        return try kept.raw.map { try raws.bytes(of: $0, in: self) } ?? kept.bytes
    }

    /// The mail with a Message-ID; nil when the outbox never had one.
    package func mail(withID identifier: String) throws -> OutgoingMail? {
        try mails("WHERE outbox.message_id = \(Dialect.storable(identifier))").first
    }

    /// The mail that is kept under a number of the ledger; nil for none.
    package func mail(ledger: Int64) throws -> OutgoingMail? {
        try mails("WHERE outbox.ledger_id = \(ledger)").first
    }

    /// When the next mail is to be sent that nobody has taken; nil when nothing waits.
    package func nextMailAt() throws -> Instant? {
        try integer("SELECT not_before FROM outbox WHERE state = 'waiting' ORDER BY not_before, id LIMIT 1")
            .map(Instant.init(seconds:))
    }

    // MARK: -

    private func mailVisible(to viewer: Person?) -> Statement {
        guard let viewer else { return "1 = 1" }
        // What is about none is word to somebody of the office. It may name enquiries that only they may see.
        // One look for each mail: a list of all that they may see would be made anew each time.
        return """
            (EXISTS (SELECT 1 FROM enquiry WHERE enquiry.id = outbox.enquiry_id AND \(sql: visible(to: viewer)))
                OR enquiry_id IS NULL AND (author = \(viewer.email) OR EXISTS (
                    SELECT 1 FROM outbox_recipient WHERE outbox_id = outbox.id AND address = \(viewer.email))))
            """
    }

    private func mails(_ tail: Statement) throws -> [OutgoingMail] {
        var found = try rows(
            """
            SELECT id, kind, enquiry_id, author, queued_at, not_before, state, attempts, sender, message_id, subject,
                remark, ended_at, ledger_id, doubtful
            FROM outbox \(sql: tail)
            """,
            mail
        )
        let recipients = try recipients(of: found.map(\.id))
        for index in found.indices { found[index].recipients = recipients[found[index].id] ?? [] }
        return found
    }

    private func recipients(of mails: [Int64]) throws -> [Int64: [OutgoingRecipient]] {
        guard !mails.isEmpty else { return [:] }
        let found = try rows(
            """
            SELECT outbox_id, address, state, reply FROM outbox_recipient
            WHERE outbox_id IN \(list: mails) ORDER BY outbox_id, address
            """
        ) { row in
            (
                row.integer(0),
                OutgoingRecipient(
                    address: row.text(1),
                    state: OutgoingRecipient.State(rawValue: row.text(2)) ?? .waiting,
                    reply: row.optionalText(3)
                )
            )
        }
        return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
    }

    private func mail(_ row: any SQLRow) -> OutgoingMail {
        OutgoingMail(
            id: row.integer(0),
            kind: OutgoingKind(rawValue: row.text(1)) ?? .notice,
            enquiry: row.optionalInteger(2).map(EnquiryReference.init(id:)),
            author: Actor(row.text(3)),
            queuedAt: Instant(seconds: row.integer(4)),
            notBefore: Instant(seconds: row.integer(5)),
            state: OutgoingState(rawValue: row.text(6)) ?? .unknown,
            attempts: Int(row.integer(7)),
            sender: row.text(8),
            messageID: row.text(9),
            subject: row.text(10),
            remark: row.optionalText(11),
            endedAt: row.optionalInteger(12).map(Instant.init(seconds:)),
            ledger: row.optionalInteger(13),
            isDoubtful: row.boolean(14)
        )
    }
}
