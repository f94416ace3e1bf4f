package import Triage
package import WorkingTime

extension Session {
    /// The enquiries of a list, most urgent first: priority, due, received; closed ones newest first.
    package func list(_ filter: ListFilter) throws -> [EnquirySummary] {
        // Which they are is told by an index; only what is shown is read whole.
        let found = try rows(
            """
            SELECT id FROM enquiry WHERE \(sql: condition(of: filter)) ORDER BY \(sql: filter.orderStatement)
            LIMIT \(filter.limit) OFFSET \(filter.offset)
            """
        ) { $0.integer(0) }
        return try summaries(of: found, for: nil)
    }

    /// Some enquiries in the order of their numbers here; what the viewer may not see is absent.
    func summaries(of enquiries: [Int64], for viewer: Person?) throws -> [EnquirySummary] {
        var found: [Int64: EnquirySummary] = [:]
        for start in stride(from: 0, to: enquiries.count, by: 500) {
            let some = Array(enquiries[start..<min(start + 500, enquiries.count)])
            for summary in try summaries("WHERE id IN \(list: some) AND \(sql: visible(to: viewer))") {
                found[summary.reference.id] = summary
            }
        }
        return enquiries.compactMap { found[$0] }
    }

    /// One enquiry as a list shows it; nil when there is none such, or it is not for the viewer's eyes.
    package func summary(of reference: EnquiryReference, for viewer: Person?) throws -> EnquirySummary? {
        try summaries("WHERE id = \(reference.id) AND \(sql: visible(to: viewer))").first
    }

    /// Whether there is such an enquiry for a viewer.
    package func isVisible(_ reference: EnquiryReference, to viewer: Person?) throws -> Bool {
        try integer("SELECT 1 FROM enquiry WHERE id = \(reference.id) AND \(sql: visible(to: viewer))") != nil
    }

    /// What a viewer may see. A restricted enquiry is absent for all but those named for its category; while nobody is
    /// named, for all but those who triage.
    package func visible(to viewer: Person?) -> Statement {
        guard let viewer else { return "1 = 1" }
        var restricted: Statement =
            "restricted = 0 OR category IN (SELECT category FROM named_person WHERE email = \(viewer.email))"
        if viewer.role.triages {
            restricted = "\(sql: restricted) OR category NOT IN (SELECT category FROM named_person)"
        }
        guard let inboxes = viewer.inboxes else { return "(\(sql: restricted))" }
        return "(\(sql: restricted)) AND inbox IN \(list: inboxes.sorted())"
    }

    /// What is a person's to work on: allocated to them, to a post they hold, or to somebody they stand in for that day.
    package func belongs(to person: String, on day: CivilDate) -> Statement {
        """
        allocated_to IN (
            SELECT \(person) UNION ALL SELECT 'post:' || post FROM post_holder WHERE email = \(person)
            UNION ALL SELECT principal FROM deputy
            WHERE deputy = \(person) AND first <= \(day.description) AND last >= \(day.description))
        """
    }

    private func summaries(_ tail: Statement) throws -> [EnquirySummary] {
        var found = try rows(
            """
            SELECT id, version, inbox, state, category, allocated_to, suggested_to, suggested_category, probability,
                   priority, marking, language, advisories, quarantine, received_at, closed_at, outcome, from_name,
                   from_address, subject, act_by, waiting_for, chase_on, channel, subjects, restricted,
                   waiting_since, heard_on, undelivered, answered_outside
            FROM enquiry \(sql: tail)
            """,
            summary
        )
        let clocks = try clocks(of: found.map(\.reference.id))
        for index in found.indices {
            found[index].clocks = clocks[found[index].reference.id] ?? []
            if found[index].state == .waiting, found[index].waitingSince == nil { try fillWait(of: &found[index]) }
        }
        return found
    }

    /// What an older version of Intray wrote does not say since when it waits: the events do.
    private func fillWait(of summary: inout EnquirySummary) throws {
        let wait = try enquiry(summary.reference)?.enquiry.wait
        summary.waitingSince = wait?.asked.description
        summary.heardOn = wait?.heard?.description
    }

    private func clocks(of enquiries: [Int64]) throws -> [Int64: [StoredClock]] {
        let read = try rows(
            """
            SELECT enquiry_id, name, rule, started, original_due, due, due_at, at_risk_at, paused_since, ended_at,
                   account, original_due_at, by_hand, provisional
            FROM clock WHERE enquiry_id IN \(list: enquiries) ORDER BY enquiry_id, position
            """
        ) { ($0.integer(0), clock($0)) }
        return Dictionary(grouping: read, by: \.0).mapValues { $0.map(\.1) }
    }

    private func clock(_ row: any SQLRow) -> StoredClock {
        StoredClock(
            name: row.text(1),
            rule: row.text(2),
            started: row.optionalText(3),
            originalDue: row.optionalText(4),
            due: row.optionalText(5),
            dueAt: row.optionalInteger(6).map(Instant.init(seconds:)),
            atRiskFrom: row.optionalInteger(7).map(Instant.init(seconds:)),
            pausedSince: row.optionalInteger(8).map(Instant.init(seconds:)),
            endedAt: row.optionalInteger(9).map(Instant.init(seconds:)),
            originalDueAt: row.optionalInteger(11).map(Instant.init(seconds:)),
            setByHand: row.boolean(12),
            provisional: row.boolean(13),
            account: row.text(10)
        )
    }

    private func summary(_ row: any SQLRow) -> EnquirySummary {
        EnquirySummary(
            reference: EnquiryReference(id: row.integer(0)),
            version: Int(row.integer(1)),
            inbox: row.text(2),
            state: EnquiryState(rawValue: row.text(3)) ?? .new,
            category: row.text(4),
            allocatedTo: row.optionalText(5),
            suggestedTo: row.optionalText(6),
            suggestedCategory: row.text(7),
            probability: row.real(8),
            priority: Priority(rank: Int(row.integer(9))) ?? .normal,
            marking: Marking(rawValue: row.text(10)) ?? .official,
            language: row.text(11),
            advisories: row.text(12).split(separator: " ").map(String.init),
            quarantine: row.optionalText(13),
            receivedAt: Instant(seconds: row.integer(14)),
            closedAt: row.optionalInteger(15).map(Instant.init(seconds:)),
            outcome: row.optionalText(16).flatMap(Outcome.init(rawValue:)),
            from: Correspondent(name: row.optionalText(17), address: row.text(18)),
            subject: row.text(19),
            actBy: row.optionalText(20),
            waitingFor: row.optionalText(21),
            waitingSince: row.optionalText(26),
            heardOn: row.optionalText(27),
            broughtForwardOn: row.optionalText(22),
            channel: Channel(rawValue: row.text(23)) ?? .mail,
            distressing: row.text(24).split(separator: " ").map(String.init),
            restricted: row.boolean(25),
            undelivered: Int(row.integer(28)),
            answeredOutside: Int(row.integer(29)),
            clocks: []
        )
    }
}
