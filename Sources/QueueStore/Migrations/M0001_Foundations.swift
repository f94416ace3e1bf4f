extension Migration {
    static let m0001 = Migration(
        version: 1,
        name: "foundations",
        statements: [
            "CREATE TABLE migration (version {integer} PRIMARY KEY, name TEXT NOT NULL) {table}",

            // Each load or edit of the kit is a version; the newest is in force.
            """
            CREATE TABLE kit (
                version {identity}, loaded_at {integer} NOT NULL, actor TEXT NOT NULL, yaml TEXT NOT NULL
            ) {table}
            """,
            """
            CREATE TABLE calendar (
                sequence {identity}, version TEXT NOT NULL, loaded_at {integer} NOT NULL, origin TEXT NOT NULL,
                document {bytes} NOT NULL
            ) {table}
            """,
            """
            CREATE TABLE person (
                email TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, skills TEXT, inboxes TEXT,
                disabled {integer} NOT NULL, password TEXT
            ) {table}
            """,

            // One row for each source that was ever polled: who polls it now, how far it got, how it fares.
            """
            CREATE TABLE source (
                name TEXT PRIMARY KEY, position TEXT, leased_by TEXT, leased_until {integer},
                succeeded_at {integer}, failed_at {integer}, failure TEXT
            ) {table}
            """,

            // Raw mail, once for each distinct sequence of bytes, in rows of at most 1 MiB.
            """
            CREATE TABLE raw (
                id {identity}, sha256 {bytes} NOT NULL UNIQUE, size {integer} NOT NULL
            ) {table}
            """,
            """
            CREATE TABLE raw_chunk (
                raw_id {integer} NOT NULL, position {integer} NOT NULL, bytes {bytes} NOT NULL,
                PRIMARY KEY (raw_id, position)
            ) {table}
            """,

            // Exactly one row for each key a source has shown.
            """
            CREATE TABLE ledger (
                id {identity}, source TEXT NOT NULL, key TEXT NOT NULL, inbox TEXT NOT NULL,
                raw_id {integer} NOT NULL, received_at {integer} NOT NULL, kept_at {integer} NOT NULL,
                answered {integer} NOT NULL, reduced TEXT, category TEXT,
                disposition TEXT NOT NULL, enquiry_id {integer},
                attempts {integer} NOT NULL, failure TEXT,
                server_step TEXT, server_done_at {integer},
                UNIQUE (source, key)
            ) {table}
            """,
            "CREATE INDEX ledger_raw ON ledger (raw_id)",
            "CREATE INDEX ledger_kept ON ledger (id) WHERE disposition = 'kept'",
            "CREATE INDEX ledger_step ON ledger (source, id) WHERE server_step IS NOT NULL AND server_done_at IS NULL",
            "CREATE INDEX ledger_enquiry ON ledger (enquiry_id) WHERE enquiry_id IS NOT NULL",

            // The last number given out in each year.
            "CREATE TABLE reference (year {integer} PRIMARY KEY, last {integer} NOT NULL) {table}",

            // The read model: a row for each enquiry, written with its events.
            """
            CREATE TABLE enquiry (
                id {integer} PRIMARY KEY, version {integer} NOT NULL, head {bytes} NOT NULL,
                checkpointed {integer} NOT NULL,
                inbox TEXT NOT NULL, state TEXT NOT NULL, category TEXT NOT NULL, allocated_to TEXT,
                suggested_to TEXT, suggested_category TEXT NOT NULL, probability {real} NOT NULL,
                priority {integer} NOT NULL, marking TEXT NOT NULL, language TEXT NOT NULL, advisories TEXT NOT NULL,
                restricted {integer} NOT NULL, quarantine TEXT,
                received_at {integer} NOT NULL, due_at {integer} NOT NULL, closed_at {integer}, outcome TEXT,
                from_name TEXT, from_address TEXT NOT NULL, subject TEXT NOT NULL
            ) {table}
            """,
            "CREATE INDEX enquiry_open ON enquiry (priority, due_at, received_at, id) WHERE state <> 'closed'",
            """
            CREATE INDEX enquiry_allocated ON enquiry (allocated_to, priority, due_at, received_at)
            WHERE state <> 'closed' AND allocated_to IS NOT NULL
            """,
            "CREATE INDEX enquiry_closed ON enquiry (closed_at) WHERE state = 'closed'",
            "CREATE INDEX enquiry_received ON enquiry (received_at)",
            "CREATE INDEX enquiry_correspondent ON enquiry (from_address, id)",
            """
            CREATE TABLE clock (
                enquiry_id {integer} NOT NULL, position {integer} NOT NULL, name TEXT NOT NULL, rule TEXT NOT NULL,
                started TEXT, original_due TEXT, due TEXT, due_at {integer}, at_risk_at {integer}, paused_since {integer},
                ended_at {integer}, by_hand {integer} NOT NULL, calendar TEXT NOT NULL, account TEXT NOT NULL,
                PRIMARY KEY (enquiry_id, position)
            ) {clustered}
            """,

            // Messages as they were understood; the raw bytes stay with the ledger.
            """
            CREATE TABLE message (
                ledger_id {integer} PRIMARY KEY, enquiry_id {integer} NOT NULL, message_id TEXT,
                content {bytes} NOT NULL, from_name TEXT, from_address TEXT NOT NULL, participants TEXT NOT NULL,
                subject TEXT NOT NULL, sent_at {integer}, received_at {integer} NOT NULL, body TEXT NOT NULL,
                attachments TEXT NOT NULL
            ) {table}
            """,
            "CREATE INDEX message_enquiry ON message (enquiry_id)",
            "CREATE INDEX message_identity ON message (message_id) WHERE message_id IS NOT NULL",

            // What happened, only ever added to. Personal data sits in event_payload and can be erased; the chain
            // covers a salted commitment to it and still verifies.
            """
            CREATE TABLE event (
                enquiry_id {integer} NOT NULL, sequence {integer} NOT NULL, at {integer} NOT NULL,
                actor TEXT NOT NULL, kind TEXT NOT NULL, commitment {bytes} NOT NULL, hash {bytes} NOT NULL,
                PRIMARY KEY (enquiry_id, sequence)
            ) {clustered}
            """,
            """
            CREATE TABLE event_payload (
                enquiry_id {integer} NOT NULL, sequence {integer} NOT NULL, salt {bytes} NOT NULL,
                body {bytes} NOT NULL,
                PRIMARY KEY (enquiry_id, sequence)
            ) {table}
            """,
            """
            CREATE TABLE checkpoint (
                id {identity}, at {integer} NOT NULL, heads {integer} NOT NULL, digest {bytes} NOT NULL
            ) {table}
            """,
            """
            CREATE TABLE checkpoint_head (
                checkpoint_id {integer} NOT NULL, enquiry_id {integer} NOT NULL, sequence {integer} NOT NULL,
                hash {bytes} NOT NULL,
                PRIMARY KEY (checkpoint_id, enquiry_id)
            ) {clustered}
            """,

            // What the classifier learns from, and what it has learned.
            """
            CREATE TABLE lesson (
                id {identity}, revision {integer} NOT NULL UNIQUE, at {integer} NOT NULL,
                ledger_id {integer} NOT NULL UNIQUE, category TEXT NOT NULL, text TEXT NOT NULL, weight {real} NOT NULL
            ) {table}
            """,
            """
            CREATE TABLE model (
                id {identity}, trained_at {integer} NOT NULL, kit {integer} NOT NULL, lessons {integer} NOT NULL,
                document {bytes} NOT NULL
            ) {table}
            """,
        ]
    )
}
