package import Triage
package import WorkingTime

/// The manager's figures: how much, how old, what is late and what will be.
package struct Backlog: Sendable {
    /// Figures of one category, of one colleague or of one inbox.
    package struct Group: Sendable {
        /// A category's code, an inbox, a colleague's address or `pool`; nil for what nobody holds yet.
        package let code: String?
        package var open = 0
        package var atRisk = 0
        package var late = 0
        package var oldestDays = 0
    }

    /// How many open enquiries are of an age.
    package struct AgeBand: Sendable {
        /// In words, such as “8 to 14 days”.
        package let band: String
        /// Days, inclusive; nil for no upper end.
        package let from: Int
        package let to: Int?
        package var open = 0
    }

    package let asOf: Instant
    /// Everything but what is closed.
    package var open = 0
    /// Waiting for triage.
    package var new = 0
    /// Waiting for somebody outside.
    package var waiting = 0
    /// Waiting, and the day to ask again has come.
    package var toChase = 0
    package var atRisk = 0
    package var late = 0
    /// Whole days since the oldest open one was received.
    package var oldestDays = 0
    /// Most open ones first.
    package var byCategory: [Group] = []
    /// Most open ones first.
    package var byColleague: [Group] = []
    /// Most open ones first.
    package var byInbox: [Group] = []
    /// Youngest first; together they hold every open one.
    package var ageBands: [AgeBand] = [
        AgeBand(band: "up to a week", from: 0, to: 7),
        AgeBand(band: "8 to 14 days", from: 8, to: 14),
        AgeBand(band: "15 to 28 days", from: 15, to: 28),
        AgeBand(band: "29 to 60 days", from: 29, to: 60),
        AgeBand(band: "over 60 days", from: 61, to: nil),
    ]
    package var receivedInSevenDays = 0
    package var closedInSevenDays = 0
}

extension Session {
    /// The figures at a moment, of what a viewer may see. Their cost follows what is open and what came and went in
    /// seven days.
    ///
    /// - Parameter today: the office's own day at `now`.
    package func backlog(inbox: String?, viewer: Person?, now: Instant, today: CivilDate) throws -> Backlog {
        var scope = visible(to: viewer)
        if let inbox { scope = "\(sql: scope) AND inbox = \(inbox)" }
        var tally = BacklogTally(now: now, today: today)
        _ = try rows(
            """
            SELECT state, category, allocated_to, inbox, received_at, due_at, at_risk_at, chase_on
            FROM enquiry WHERE state <> 'closed' AND \(sql: scope)
            """
        ) { tally.add(OpenEnquiry($0)) }
        let week = now.seconds - 7 * 86_400
        tally.backlog.receivedInSevenDays = Int(
            try integer("SELECT count(*) FROM enquiry WHERE received_at > \(week) AND \(sql: scope)") ?? 0
        )
        tally.backlog.closedInSevenDays = Int(
            try integer(
                "SELECT count(*) FROM enquiry WHERE state = 'closed' AND closed_at > \(week) AND \(sql: scope)"
            ) ?? 0
        )
        return tally.finished()
    }
}

extension OpenEnquiry {
    fileprivate init(_ row: any SQLRow) {
        self.init(
            state: EnquiryState(rawValue: row.text(0)) ?? .new,
            category: row.text(1),
            colleague: row.optionalText(2),
            inbox: row.text(3),
            receivedAt: row.integer(4),
            dueAt: row.integer(5),
            atRiskAt: row.optionalInteger(6),
            chaseOn: row.optionalText(7)
        )
    }
}
