extension Migration {
    static let m0008 = Migration(
        version: 8,
        name: "outbox",
        statements: [
            // Mail of ours, written in the transaction of the event it belongs to. The bytes are what goes to the relay.
            """
            CREATE TABLE outbox (
                id {identity}, kind TEXT NOT NULL, enquiry_id {integer}, author TEXT NOT NULL,
                queued_at {integer} NOT NULL, not_before {integer} NOT NULL, state TEXT NOT NULL,
                attempts {integer} NOT NULL, released {integer} NOT NULL, sender TEXT NOT NULL, message_id TEXT NOT NULL UNIQUE,
                subject TEXT NOT NULL, message {bytes} NOT NULL, leased_by TEXT, leased_until {integer},
                remark TEXT, ended_at {integer}
            ) {table}
            """,
            "CREATE INDEX outbox_waiting ON outbox (not_before, id) WHERE state = 'waiting'",
            "CREATE INDEX outbox_sending ON outbox (leased_until) WHERE state = 'sending'",
            "CREATE INDEX outbox_attention ON outbox (id) WHERE state IN ('unknown', 'refused', 'partly', 'held')",
            "CREATE INDEX outbox_enquiry ON outbox (enquiry_id, id) WHERE enquiry_id IS NOT NULL",

            // Each is told apart: a relay takes one and refuses another. Nothing is taken before `taken_at`.
            """
            CREATE TABLE outbox_recipient (
                outbox_id {integer} NOT NULL, address TEXT NOT NULL, state TEXT NOT NULL, reply TEXT,
                automatic {integer} NOT NULL, taken_at {integer}, PRIMARY KEY (outbox_id, address)
            ) {clustered}
            """,
            // What one address was sent by itself, and what was sent on a day.
            "CREATE INDEX outbox_recipient_taken ON outbox_recipient (taken_at) WHERE taken_at IS NOT NULL",
            """
            CREATE INDEX outbox_recipient_automatic ON outbox_recipient (address, taken_at)
            WHERE automatic = 1 AND taken_at IS NOT NULL
            """,
        ]
    )
}
