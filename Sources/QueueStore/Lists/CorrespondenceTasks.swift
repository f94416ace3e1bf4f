package import Triage
package import WorkingTime

extension Session {
    /// What of the correspondence somebody has to see to: theirs to work on, with mail of the office that did not arrive
    /// or an answer that was sent from the mailbox; oldest first. It is theirs also when it is closed: an answer that did
    /// not arrive answered nobody.
    ///
    /// - Parameters:
    ///   - day: the office's own.
    ///   - limit: at most so many.
    package func correspondenceTasks(of person: Person, on day: CivilDate, limit: Int) throws -> [EnquirySummary] {
        let own = try holders(for: person.email, on: day)
        // Two small indexes: of what did not arrive, and of what is open and somebody's.
        let found = try rows(
            """
            SELECT id FROM enquiry WHERE undelivered > 0 AND allocated_to IN \(list: own)
                AND \(sql: visible(to: person))
            UNION
            SELECT id FROM enquiry WHERE state <> 'closed' AND allocated_to IN \(list: own) AND answered_outside > 0
                AND \(sql: visible(to: person))
            ORDER BY id LIMIT \(limit)
            """
        ) { $0.integer(0) }
        return try summaries(of: found, for: person)
    }

    /// Some enquiries in the order in which they are given; what the viewer may not see is absent.
    package func summaries(of references: [EnquiryReference], for viewer: Person?) throws -> [EnquirySummary] {
        try summaries(of: references.map(\.id), for: viewer)
    }
}
