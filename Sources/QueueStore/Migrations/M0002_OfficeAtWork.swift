extension Migration {
    static let m0002 = Migration(
        version: 2,
        name: "office at work",
        statements: [
            // The read model learns what enquiries wait for, when somebody must act, and where they came from.
            "ALTER TABLE enquiry ADD COLUMN channel TEXT NOT NULL DEFAULT 'mail'",
            "ALTER TABLE enquiry ADD COLUMN arrived_at {integer} NOT NULL DEFAULT 0",
            "UPDATE enquiry SET arrived_at = received_at",
            "ALTER TABLE enquiry ADD COLUMN act_by TEXT",
            // The first moment the leading clock is at risk; NULL while it stands still or there is none.
            "ALTER TABLE enquiry ADD COLUMN at_risk_at {integer}",
            """
            UPDATE enquiry SET at_risk_at = (
                SELECT min(clock.at_risk_at) FROM clock WHERE clock.enquiry_id = enquiry.id
                    AND clock.ended_at IS NULL AND clock.due_at = enquiry.due_at AND clock.paused_since IS NULL)
            WHERE state <> 'closed'
            """,
            "ALTER TABLE enquiry ADD COLUMN waiting_for TEXT",
            "ALTER TABLE enquiry ADD COLUMN chase_on TEXT",
            "ALTER TABLE enquiry ADD COLUMN reviewer TEXT",
            "ALTER TABLE enquiry ADD COLUMN subjects TEXT NOT NULL DEFAULT ''",
            // Addresses of those who passed it on, between blanks.
            "ALTER TABLE enquiry ADD COLUMN passed_by TEXT NOT NULL DEFAULT ''",
            // The enquiry it was split from.
            "ALTER TABLE enquiry ADD COLUMN origin_id {integer}",
            "CREATE INDEX enquiry_origin ON enquiry (origin_id) WHERE origin_id IS NOT NULL",
            // What had come by the time an enquiry was split off is part of it too. `home_id` is that enquiry, and
            // `enquiry_id` the one that goes on for it when it is merged away.
            """
            CREATE TABLE shared_message (
                home_id {integer} NOT NULL, ledger_id {integer} NOT NULL, enquiry_id {integer} NOT NULL,
                PRIMARY KEY (home_id, ledger_id)
            ) {clustered}
            """,
            "CREATE INDEX shared_message_enquiry ON shared_message (enquiry_id)",
            // The order of every list of the open, and behind it all that lists choose by and the backlog counts:
            // SQLite looks there before it reads a row, and the open lie far apart among a million closed.
            "DROP INDEX enquiry_open",
            """
            CREATE INDEX enquiry_open ON enquiry (priority, due_at, received_at, id, state, inbox, category,
                allocated_to, restricted, at_risk_at, chase_on, reviewer, quarantine)
            WHERE state <> 'closed'
            """,
            "CREATE INDEX enquiry_chase ON enquiry (chase_on) WHERE state <> 'closed' AND chase_on IS NOT NULL",

            // Lateness is told against the original date too, and a date may still move.
            "ALTER TABLE clock ADD COLUMN original_due_at {integer}",
            "ALTER TABLE clock ADD COLUMN provisional {integer} NOT NULL DEFAULT 0",

            // The enquiry a message belonged to before that one was merged away.
            "ALTER TABLE message ADD COLUMN home_id {integer}",
            "CREATE INDEX message_home ON message (home_id) WHERE home_id IS NOT NULL",

            // Who is named for a restricted category. While nobody is, those who triage see it.
            """
            CREATE TABLE named_person (
                category TEXT NOT NULL, email TEXT NOT NULL, PRIMARY KEY (category, email)
            ) {clustered}
            """,
            "CREATE TABLE post (code TEXT PRIMARY KEY, name TEXT NOT NULL) {table}",
            """
            CREATE TABLE post_holder (
                post TEXT NOT NULL, email TEXT NOT NULL, PRIMARY KEY (post, email)
            ) {clustered}
            """,
            """
            CREATE TABLE deputy (
                id {identity}, principal TEXT NOT NULL, deputy TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL
            ) {table}
            """,
            "CREATE TABLE opt_out (email TEXT NOT NULL, subject TEXT NOT NULL, PRIMARY KEY (email, subject)) {clustered}",
            """
            CREATE TABLE working_pattern (
                email TEXT NOT NULL, first TEXT NOT NULL, pattern TEXT NOT NULL, PRIMARY KEY (email, first)
            ) {clustered}
            """,
            """
            CREATE TABLE absence (
                id {identity}, email TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL, part TEXT NOT NULL,
                kind TEXT NOT NULL, provisional {integer} NOT NULL
            ) {table}
            """,

            // Who is writing at the moment: told to others, forbidding nothing.
            """
            CREATE TABLE edit_lock (
                enquiry_id {integer} PRIMARY KEY, holder TEXT NOT NULL, taken_at {integer} NOT NULL,
                until {integer} NOT NULL
            ) {table}
            """,
            """
            CREATE TABLE handover (
                id {identity}, inbox TEXT NOT NULL, at {integer} NOT NULL, actor TEXT NOT NULL, text TEXT NOT NULL
            ) {table}
            """,
            "CREATE INDEX handover_inbox ON handover (inbox, id)",

            // What the office knows of those who write to it.
            """
            CREATE TABLE correspondent (
                address TEXT PRIMARY KEY, name TEXT, language TEXT, organisation TEXT, adjustments TEXT, telephone TEXT,
                postal TEXT, changed_at {integer} NOT NULL, actor TEXT NOT NULL
            ) {table}
            """,
            """
            CREATE TABLE authority (
                id {identity}, address TEXT NOT NULL, on_behalf_of TEXT NOT NULL, kind TEXT NOT NULL,
                seen_on TEXT NOT NULL, expires_on TEXT, enquiry_id {integer}, remark TEXT, actor TEXT NOT NULL
            ) {table}
            """,
            "CREATE INDEX authority_address ON authority (address)",

            // What was done to the office rather than to an enquiry, linked like the events.
            """
            CREATE TABLE journal (
                sequence {integer} PRIMARY KEY, at {integer} NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL,
                detail TEXT NOT NULL, hash {bytes} NOT NULL
            ) {table}
            """,
        ]
    )
}
