extension Migration {
    static let m0006 = Migration(
        version: 6,
        name: "desks",
        statements: [
            // Since when it has been waited, and whether a message has come since: days, ISO 8601.
            "ALTER TABLE enquiry ADD COLUMN waiting_since TEXT",
            "ALTER TABLE enquiry ADD COLUMN heard_on TEXT",

            // Why something was proposed, for enquiries that wait for triage: read from the events, a page of fifty
            // would take longer than all the rest. Lists are packed as `PackedText` says.
            """
            CREATE TABLE proposal (
                enquiry_id {integer} PRIMARY KEY, abstained {integer} NOT NULL, came_back {integer} NOT NULL,
                alternatives TEXT NOT NULL, because TEXT NOT NULL, route_because TEXT NOT NULL, missing TEXT NOT NULL,
                advisory_reasons TEXT NOT NULL, forwarded TEXT
            ) {table}
            """,

            // As before, and behind the order now all that a list can be narrowed by: the manager's figures each have
            // their list.
            "DROP INDEX enquiry_open",
            """
            CREATE INDEX enquiry_open ON enquiry (priority, due_at, received_at, id, state, inbox, category,
                allocated_to, restricted, at_risk_at, chase_on, reviewer, quarantine, language, waiting_for, advisories,
                passed_by, subjects, suggested_to)
            WHERE state <> 'closed'
            """,

            // In the order of a pull, with what somebody's own lists and the counts of the pool ask for behind it.
            "DROP INDEX enquiry_allocated",
            """
            CREATE INDEX enquiry_allocated ON enquiry (allocated_to, priority, due_at, received_at, id, state, act_by,
                restricted, category, inbox, passed_by, subjects, chase_on, at_risk_at)
            WHERE state <> 'closed' AND allocated_to IS NOT NULL
            """,

            // What a correspondent asked before is compared for a page of fifty at once.
            "DROP INDEX enquiry_correspondent",
            """
            CREATE INDEX enquiry_correspondent ON enquiry (from_address, id, received_at, restricted, category, inbox,
                subject)
            """,

            // What others decided a moment ago stands on the triage desk: found without the history.
            """
            CREATE INDEX event_decision ON event (at)
            WHERE kind IN ('triaged', 'allocated', 'closed', 'handed-off', 'split', 'merged', 'undone')
            """,
        ]
    )
}
