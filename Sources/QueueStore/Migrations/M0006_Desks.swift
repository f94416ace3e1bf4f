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
                passed_by, subjects)
            WHERE state <> 'closed'
            """,

            // What others decided a moment ago stands on the triage desk: found without the history.
            """
            CREATE INDEX event_decision ON event (at)
            WHERE kind IN ('triaged', 'allocated', 'closed', 'handed-off', 'split', 'merged', 'undone')
            """,
        ]
    )
}
